### Arabic. A draft made from bokmål: nobody who has the language as theirs has read it yet. Whoever does may take `draft-notice` away.

## How this language is written

# `ltr` where one reads from left to right, `rtl` where one reads from right to left.
format-direction = rtl
# The sign before decimals.
format-decimal = .
# Between thousands: a space at which no line breaks.
format-group = ,
# An amount. { "\u00A0" } is a space at which no line breaks.
format-amount =
    { $tall ->
        [zero] { $tall }{ "\u00A0" }كرونة
        [one] { $tall }{ "\u00A0" }كرونة
        [two] { $tall }{ "\u00A0" }كرونة
        [few] { $tall }{ "\u00A0" }كرونات
        [many] { $tall }{ "\u00A0" }كرونة
       *[other] { $tall }{ "\u00A0" }كرونة
    }
# A day, as in "1. mai 2026".
format-date = { $dag }{ "\u00A0" }{ $maaned }{ "\u00A0" }{ $aar }
# A month, as in "mai 2026".
format-month = { $maaned } { $aar }
# The names of the months, as they stand in a day.
format-months =
    - يناير
    - فبراير
    - مارس
    - أبريل
    - مايو
    - يونيو
    - يوليو
    - أغسطس
    - سبتمبر
    - أكتوبر
    - نوفمبر
    - ديسمبر
# The same, as they stand alone or with a year.
format-months_alone =
    - يناير
    - فبراير
    - مارس
    - أبريل
    - مايو
    - يونيو
    - يوليو
    - أغسطس
    - سبتمبر
    - أكتوبر
    - نوفمبر
    - ديسمبر
# Between the things of a list.
format-list = { $foer }، { $neste }
# Between its last two, and between any two.
format-pair = { $foer } و{ $siste }
# The sign between things that may have commas in them.
format-separator = ؛


## Where a language is a draft

# A quiet note above every screen. A language says it until somebody who has it as theirs has read it all, and then leaves it out.
draft-notice = هذه الترجمة مسودة. لم يقرأها بعد أحد لغته الأم العربية. النص النرويجي هو المعتمد.


## Before the guide is there, and where it fails

# What the language calls itself.
loader-language = العربية
# Read aloud while the guide loads.
loader-loading = جارٍ تحميل الدليل …
# Heading: the guide could not be loaded.
loader-failed = لا يمكننا عرض الدليل
# Under it: what to do.
loader-failed_advice = حاول مرة أخرى بعد قليل. يمكنك أيضًا الاتصال بـ Nav على الرقم 55{ "\u00A0" }55{ "\u00A0" }33{ "\u00A0" }33 أو التحدث مع مكتب Nav الذي تتبع له.
# Tries again.
loader-retry = إعادة المحاولة
# Heading: the guide broke.
loader-broken = حدث خطأ في الدليل
# Under it: what to do.
loader-broken_advice = الخطأ منّا وليس منك. لا نعرض أي مبالغ، لأنها قد تكون خاطئة. ابدأ من جديد، أو اتصل بـ Nav على الرقم 55{ "\u00A0" }55{ "\u00A0" }33{ "\u00A0" }33.
# Starts again.
loader-restart = البدء من جديد
# Another language was chosen, and its texts cannot be had. The guide stays in this one.
loader-no_language = لا يمكننا جلب النص بتلك اللغة الآن. يمكنك المتابعة بالعربية، أو المحاولة مرة أخرى عندما يتوفر لديك اتصال بالإنترنت.


## The page around the guide

# What the page is called, in the browser's tab. The guide's step takes its place once one has begun.
page-title = برنامج التأهيل (kvalifiseringsprogrammet): هل يمكنك المشاركة، وكم يمكن أن تحصل عليه؟
# Link, seen when reached with the keyboard: past the top of the page.
page-skip = الانتقال إلى المحتوى
# What is unfolded at the foot of the page: the day whose rules apply.
page-experts = للمختصين
# Label of the field for that day.
page-law_date = تاريخ القواعد
# Beneath the label.
page-law_date_about = اكتب اليوم والشهر والسنة. إذا كان الحقل فارغًا، نستخدم القواعد السارية اليوم.
# Under it: a day without rules was entered.
page-law_date_error = لدينا القواعد من 1 نوفمبر 2007 إلى 31 ديسمبر 2029. اكتب تاريخًا ضمن هذه الفترة.
# In its place: what was entered is no date.
page-law_date_unreadable = لم نفهم التاريخ. اكتب اليوم والشهر والسنة، مثلًا 1.6.2026.
# Accessible name of the buttons that choose the language.
page-language = اللغة
# What is unfolded beside them: more languages, each by its own name.
page-more_languages = لغات أخرى
# After the name of one of those: nobody who has it as theirs has read it yet.
page-draft = مسودة
# At the top: the words of the language that was chosen cannot be had.
page-no_language = لا يمكننا جلب النص بتلك اللغة الآن. حاول مرة أخرى عندما يتوفر لديك اتصال بالإنترنت.
# At the top, once: one came by a link with answers, which are now in the guide.
page-link_read = أُدخلت الإجابات الموجودة في الرابط. يمكنك تغييرها في أي خطوة.
# In its place: the answers in the link cannot be used.
page-link_refused = لم نتمكن من استخدام الإجابات الموجودة في الرابط. قد يكون الرابط تالفًا، أو أُنشئ بقواعد أقدم. أجب عن الأسئلة من جديد.
# In its place: the device remembered the answers, which are now in the guide.
page-memory_read = أُدخلت الإجابات التي طلبت منا حفظها. يمكنك تغييرها في أي خطوة.
# In its place: what the device remembered cannot be used.
page-memory_refused = تغيّرت القواعد منذ المرة السابقة، ولذلك لا يمكننا استخدام الإجابات المحفوظة. وقد حُذفت.
# In its place: a link was opened where there were answers already, so one has to choose.
page-link_offered = في الرابط الذي فتحته إجابات غير إجاباتك هنا. إذا استخدمت إجابات الرابط، تختفي إجاباتك من هذه الصفحة.
# Button under it: the link's answers take the place of one's own.
page-use_link = استخدام إجابات الرابط
# The other button under it.
page-keep_own = الاحتفاظ بإجاباتي
# That one has been pressed.
page-own_kept = احتفظت بإجاباتك.
# The link has the answers that are there already.
page-link_same = في الرابط الذي فتحته الإجابات نفسها الموجودة هنا.
# The answers in the link cannot be used, and there were answers already.
page-link_left = لم نتمكن من استخدام الإجابات الموجودة في الرابط. قد يكون الرابط تالفًا، أو أُنشئ بقواعد أقدم. إجاباتك باقية كما كانت.
# Button: every question is answered, so this leads to the summary.
page-review = مراجعة الإجابات
# Button in its place where some are not.
page-go_on = الانتقال إلى أول سؤال بلا إجابة
# Heading under the guide: what can be done with the answers. The next ones are beneath it.
page-keep = الاحتفاظ بالإجابات
# Before `remember`: what it does, and who may then see the answers.
page-remember_about = يمكن لهذه الصفحة أن تتذكّر إجاباتك على هذا الجهاز. وعندها يمكن لغيرك ممن يستخدمون الجهاز أن يروها.
# Button: the device remembers the answers.
page-remember = تذكّر الإجابات
# That it does.
page-remembered = إجاباتك محفوظة على هذا الجهاز إلى أن تطلب منا نسيانها.
# That it cannot.
page-not_remembered = لا يسمح لنا المتصفح بحفظ شيء هنا، ولذلك لن تُحفظ إجاباتك.
# Button in its place: the device forgets them.
page-forget = نسيان الإجابات
# That it has.
page-forgotten = لم تعد إجاباتك محفوظة.
# At the top of the page: they were forgotten in another tab, or by the browser.
page-forgotten_elsewhere = لم تعد إجاباتك محفوظة. فقد حُذفت في علامة تبويب أخرى أو في المتصفح. وتبقى هنا إلى أن تغلق الصفحة.
# Before `share`: what the link holds, and who may then see the answers.
page-share_about = يمكنك أيضًا إنشاء رابط. يحتوي الرابط على كل إجاباتك، ومنها العمر والأطفال، وعلى القواعد التي كانت سارية، وعلى اللغة. ومن يحصل على الرابط يمكنه رؤية إجاباتك.
# Button: makes a link that holds the answers.
page-share = إنشاء رابط
# Label of the field with the link.
page-link = رابط إجاباتك
# Button beside it.
page-copy = نسخ الرابط
# That the link is copied.
page-copied = نُسخ الرابط.
# That it could not be.
page-not_copied = لم يسمح لنا المتصفح بالنسخ. الرابط محدَّد، ويمكنك نسخه بنفسك.
# At the foot of the page: whose page it is not.
page-footer = هذه ليست صفحة Nav نفسها. النتائج إرشادية، وNav وحدها يمكنها اتخاذ قرار (vedtak).
# At the foot of the page: where the answers are.
page-privacy = تجري كل الحسابات على جهازك. لا يُرسل شيء، ولا تُحفظ الإجابات إلا إذا طلبت ذلك.
# At the foot of the page: how long they are in it.
page-tab = تبقى الإجابات في علامة التبويب هذه إلى أن تغلقها أو تبدأ من جديد، حتى إذا أعدت تحميل الصفحة.
# Link at the foot of the page: for those who have a page of their own.
page-embed = إدراج الدليل في صفحتك
# At the foot of the page.
page-licence = برنامج مفتوح المصدر بموجب رخصة MIT.


## The first screen

# The heading, of the whole guide too.
start-heading = دليل برنامج التأهيل (kvalifiseringsprogrammet)
# In the guide panel: what the guide does.
start-lead = اعرف هل يمكن أن يناسبك البرنامج، وكم يمكن أن تحصل عليه. يستغرق ذلك نحو دقيقتين.
# Opens `programme`.
start-programme_heading = ما هو برنامج التأهيل؟
# What the programme is, and what it pays.
start-programme =
    - البرنامج لك إذا كان من الصعب عليك أن تجد عملًا، وكان ما تحصل عليه للمعيشة من التأمين الوطني (folketrygden) قليلًا أو معدومًا. تحصل على متابعة وثيقة وعلى خطة موضوعة لك. والبرنامج بدوام كامل.
    - أثناء مشاركتك تحصل على مال تعيش منه، هو إعانة التأهيل (kvalifiseringsstønad). وإذا كان لديك أطفال، تحصل أيضًا على علاوة الأطفال (barnetillegg).
# Opens `points`.
start-points_heading = قبل أن تبدأ
# Before one begins: what is asked for, and what it is not.
start-points =
    - لا نسأل عن الاسم ولا عن رقم الهوية الوطنية (fødselsnummer).
    - يمكنك أن تجيب «لا أعرف»، ويمكنك تغيير إجاباتك في أي خطوة.
    - هذا ليس طلبًا (søknad). Nav هي التي تقرّر، في قرار مكتوب (vedtak)، هل يُسمح لك بالمشاركة.
# The button that begins.
start-begin = بدء الدليل
# The button beside it: the amount alone.
start-amount = عرض المبلغ فقط
# Beside the button: what becomes of the answers.
start-privacy = تبقى إجاباتك على هذا الجهاز. لا يُرسل شيء.
# Over the table of rates: since when they hold.
start-rates-caption = المعدلات من { $dato }، قبل الضريبة
# The same where they are not decided yet.
start-rates-projected = المعدلات التي نعرفها اليوم، قبل الضريبة
# The heads of its columns.
start-rates-columns =
    - النوع
    - في الشهر
    - في السنة
# A row: the full benefit.
start-rates-full = من سن 25 سنة
# A row: two thirds of it.
start-rates-young = أقل من 25 سنة
# A row: the supplement, with what it is for each benefit day.
start-rates-child = علاوة الأطفال لكل طفل، { $dag } لليوم


## The amount alone

# The heading.
amount-heading = كم يمكن أن تحصل عليه؟
# Under the heading.
amount-lead = يتحدد المبلغ بالعمر والأطفال والعمل بأجر. اكتب ما تعرفه.
# The label of the field for how many children there are.
amount-children = الأطفال دون 18 سنة
# The button that goes on with what is answered.
amount-go_on = اعرف هل يمكنك المشاركة


## Buttons and progress, the same on every step

# To the next step.
navigation-next = التالي
# To the screen before; a button under "next".
navigation-previous = السابق
# In place of "previous" where one changes an answer: leaves it as it was.
navigation-cancel = إلغاء
# From the last step to the summary.
navigation-to_summary = مراجعة الإجابات
# From the summary to the result.
navigation-see_result = عرض النتيجة
# From an edited step back to the summary or the result.
navigation-save_change = استخدام الإجابة الجديدة
# Changes one answer in the summary or the result.
navigation-change = تغيير
# The same button's accessible name.
navigation-change_topic = تغيير: { $tema }
# Wipes the answers and begins again.
navigation-start_over = البدء من جديد
# Asked before wiping.
navigation-start_over_question = هل تريد حذف كل الإجابات والبدء من جديد؟
# Confirms the wiping.
navigation-start_over_yes = نعم، حذف الإجابات
# Leaves the answers as they are.
navigation-start_over_no = لا، الاحتفاظ بالإجابات
# Copies the result as text.
navigation-copy = نسخ النتيجة
# Prints the result.
navigation-print = طباعة
# Where one is.
navigation-progress = الخطوة { $steg } من { $antall }
# Beside it: opens the list of all steps.
navigation-show_steps = عرض كل الخطوات
# The same button once the list is open.
navigation-hide_steps = إخفاء كل الخطوات
# Opens the reason for a question.
navigation-why = لماذا نسأل عن هذا؟
# Under the reason: where the rule stands.
navigation-why_basis = القاعدة واردة في { $paragraf }.
# Behind a link that opens in a new tab.
navigation-new_tab = (يُفتح في علامة تبويب جديدة)
# Heading of the list of errors.
navigation-error_summary = للمتابعة يجب تصحيح ما يلي
# Accessible name of the guide as a region.
navigation-region = دليل برنامج التأهيل
# Title of a step for the host or the page.
navigation-document_title = الخطوة { $steg } من { $antall } – { $tema } – برنامج التأهيل
# The same on a step with errors.
navigation-document_title_error = خطأ: الخطوة { $steg } من { $antall } – { $tema } – برنامج التأهيل
# The page's title on the summary.
navigation-summary_title = مراجعة الإجابات – برنامج التأهيل
# The page's title on the screen with the amount alone.
navigation-amount_title = كم يمكن أن تحصل عليه؟ – برنامج التأهيل
# Title of the result for the host or the page. It does not hold the result.
navigation-result_title = النتيجة – برنامج التأهيل


## Read aloud, and not shown

# The result, with an amount.
status-result = { $konklusjon }. { $beloep } في الشهر قبل الضريبة.
# The result, with an amount from the start on.
status-result_at_start = { $konklusjon }. { $beloep } في الشهر قبل الضريبة { $oppstart }.
# The result, without an amount.
status-result_without_amount = { $konklusjon }.
# The amount alone, as it follows what is typed.
status-amount = { $beloep } في الشهر قبل الضريبة.
# Answers are wiped.
status-reset = حُذفت الإجابات. عدت إلى البداية.
# The language has changed.
status-language = اللغة الآن هي العربية.
# The result is copied.
status-copied = نُسخت النتيجة.
# The browser would not copy it; the label of the text.
status-not_copied = لم يسمح لنا المتصفح بالنسخ. انسخ النص بنفسك.


## The questions, step by step

# The step's heading and the row's label in the summary.
questions-alder-ask-title = العمر
# The legend or label.
questions-alder-ask-question = كم عمرك؟
# Under the legend or label.
questions-alder-ask-description = اكتب عمرك بالسنوات الكاملة، مثلًا 27.
# Behind "Why do we ask?".
questions-alder-ask-why = للبرنامج حد أدنى للعمر وحد أعلى. والعمر يحدّد المبلغ أيضًا. إذا كان عمرك أقل من 25 سنة، تحصل على ثلثي الإعانة الكاملة (full stønad).
# The button.
questions-alder-ask-help-title = متى تفيد كتابة تاريخ الميلاد؟
# What it opens.
questions-alder-ask-help-paragraphs =
    - إذا عرفنا تاريخ ميلادك، يمكننا أن نعرض كيف تتغيّر النتيجة عند عيد ميلادك. وهذا مفيد إذا كنت ستبلغ قريبًا 25 سنة أو حدًّا من حدود العمر.
    - يبقى التاريخ على جهازك. لا تكتب رقم الهوية الوطنية (fødselsnummer).
# Behind the field for the age: "years".
questions-alder-unit = سنة
# The button that asks for the birth date instead.
questions-alder-use_birth_date = كتابة تاريخ الميلاد بدلًا من ذلك
# The button that asks for the age instead.
questions-alder-use_age = كتابة العمر بدلًا من ذلك
# The label of the field for the birth date.
questions-alder-birth_date = ما تاريخ ميلادك؟
# Under that label.
questions-alder-birth_date_description = اكتب اليوم برقمين، ثم الشهر برقمين، ثم السنة بأربعة أرقام، وبينها نقطة، مثلًا 24.12.1998.

# The step's heading and the row's label in the summary.
questions-opphold-ask-title = الإقامة في النرويج
# The legend or label.
questions-opphold-ask-question = هل لديك الجنسية النرويجية، أو هل إقامتك في النرويج ثابتة (fast bopel)؟
# Under the legend or label.
questions-opphold-ask-description = لا تتطلب الإقامة الثابتة هنا سكنًا خاصًّا بك. يمكنك مثلًا أن تسكن عند أصدقاء أو في مؤسسة.
# Behind "Why do we ask?".
questions-opphold-ask-why = إذا كانت لديك الجنسية النرويجية، لا يُشترط أن تكون إقامتك ثابتة في النرويج. أما الآخرون فالقاعدة العامة أن تكون إقامتهم قانونية (lovlig opphold) وأن يسكنوا هنا بصفة ثابتة. يسمّي القانون ذلك إقامة ثابتة (fast bopel). وهناك استثناءات.
# The button.
questions-opphold-ask-help-title = هل أنت لاجئ، أو ليس لديك مكان تسكن فيه؟
# What it opens.
questions-opphold-ask-help-paragraphs =
    - هل حصلت على اللجوء أو لمّ الشمل وتعيش في النرويج؟ إذن أجب بأن إقامتك هنا ثابتة وقانونية.
    - هل تنتظر جوابًا عن طلب إقامة (søknad om opphold)؟ إذن أجب «لا أعرف»، لأن على Nav أن تتحقق مما ينطبق.
    - قد تكون إقامتك ثابتة في النرويج من دون عنوان. ينطبق ذلك إذا كنت تنام عند آخرين، أو تسكن في مؤسسة، أو ليس لديك مكان تسكن فيه.
# The radio button's label.
questions-opphold-norsk_statsborger-label = لديّ الجنسية النرويجية
# Where this would give another answer: the change in life that it takes.
questions-opphold-norsk_statsborger-situation = إذا حصلت على الجنسية النرويجية
# The radio button's label.
questions-opphold-fast_bopel-label = إقامتي في النرويج ثابتة وقانونية
# Under the label: what the answer means.
questions-opphold-fast_bopel-explanation = إذا لم تكن لديك الجنسية النرويجية، مثلًا إذا حصلت على اللجوء أو لمّ الشمل.
# Where this would give another answer: the change in life that it takes.
questions-opphold-fast_bopel-situation = إذا أصبحت إقامتك في النرويج قانونية وثابتة
# The radio button's label.
questions-opphold-lovlig_uten_fast_bopel-label = إقامتي في النرويج قانونية، لكنها ليست ثابتة
# Where this would give another answer: the change in life that it takes.
questions-opphold-lovlig_uten_fast_bopel-situation = إذا كانت إقامتك في النرويج قانونية ولكن غير ثابتة
# The radio button's label.
questions-opphold-ikke_lovlig-label = إقامتي في النرويج ليست قانونية
# Where this would give another answer: the change in life that it takes.
questions-opphold-ikke_lovlig-situation = إذا لم تعد إقامتك في النرويج قانونية
# The radio button's label.
questions-opphold-vet_ikke-label = لا أعرف
# Under the label: what the answer means.
questions-opphold-vet_ikke-explanation = إذن على Nav أن تتحقق مما ينطبق عليك.

# The step's heading and the row's label in the summary.
questions-eoes-ask-title = EØS
# The legend or label.
questions-eoes-ask-question = هل أنت من بلد في المنطقة الاقتصادية الأوروبية (EØS)، أو هل أحد أفراد أسرتك من بلد فيها؟
# Under the legend or label.
questions-eoes-ask-description = تضم EØS بلدان الاتحاد الأوروبي وأيسلندا وليختنشتاين والنرويج. والمهم هو الجنسية.
# Behind "Why do we ask?".
questions-eoes-ask-why = منذ 7 مارس 2025 يمكن لبعض مواطني دول EØS وأسرهم المشاركة من دون إقامة ثابتة (fast bopel) في النرويج. ويتوقف ذلك على نوع إقامتهم.
# The radio button's label.
questions-eoes-answers-ja-label = نعم
# Under the label: what the answer means.
questions-eoes-answers-ja-explanation = على Nav أن تقيّم هل إقامتك من النوع الذي يُحسب.
# Where this would give another answer: the change in life that it takes.
questions-eoes-answers-ja-situation = إذا كنت أنت أو أحد أفراد أسرتك من بلد في EØS
# The radio button's label.
questions-eoes-answers-nei-label = لا
# Where this would give another answer: the change in life that it takes.
questions-eoes-answers-nei-situation = إذا لم تكن أنت ولا أحد من أسرتك من بلد في EØS
# The radio button's label.
questions-eoes-answers-vet_ikke-label = لا أعرف
# Under the label: what the answer means.
questions-eoes-answers-vet_ikke-explanation = إذن على Nav أن تتحقق هل ينطبق عليك الاستثناء.

# The step's heading and the row's label in the summary.
questions-nedsatt_evne-ask-title = القدرة على العمل وكسب الدخل
# The legend or label.
questions-nedsatt_evne-ask-question = هل يصعب عليك أن تجد عملًا يكفي لمعيشتك أو أن تحافظ عليه؟
# Under the legend or label.
questions-nedsatt_evne-ask-description = أجب بـ«نعم» إذا كانت قدرتك على العمل وقدرتك على كسب ما تعيش منه كلتاهما أضعف بوضوح من المعتاد. يسمّي القانون ذلك انخفاضًا كبيرًا في القدرة على العمل وكسب الدخل (vesentlig nedsatt arbeids- og inntektsevne).
# Behind "Why do we ask?".
questions-nedsatt_evne-ask-why = البرنامج لمن لديهم انخفاض كبير في القدرة على العمل وكسب الدخل. وNav هي التي تقيّم ذلك في النهاية.
# The button.
questions-nedsatt_evne-ask-help-title = ما الذي قد يجعل ذلك صعبًا؟
# What it opens.
questions-nedsatt_evne-ask-help-paragraphs =
    - كثيرون في البرنامج حصلوا مدة طويلة على المساعدة الاجتماعية (økonomisk sosialhjelp)، أو هم معرّضون للحاجة إليها. ولدى بعضهم صعوبات مع المخدرات أو الكحول أو مع الصحة النفسية. ولدى آخرين عدة صعوبات معًا.
    - لا يحدّد القانون نسبة مئوية. هذه أمثلة وليست شروطًا. قد تكون من الفئة المقصودة حتى إذا لم تنطبق عليك هذه الأمثلة.
# The radio button's label.
questions-nedsatt_evne-answers-ja-label = نعم
# Where this would give another answer: the change in life that it takes.
questions-nedsatt_evne-answers-ja-situation = إذا انخفضت قدرتك على العمل وكسب المال انخفاضًا كبيرًا
# The radio button's label.
questions-nedsatt_evne-answers-nei-label = لا
# Where this would give another answer: the change in life that it takes.
questions-nedsatt_evne-answers-nei-situation = إذا أصبحت تقدر من جديد على العمل وكسب المال كالمعتاد تقريبًا
# The radio button's label.
questions-nedsatt_evne-answers-vet_ikke-label = لا أعرف
# Under the label: what the answer means.
questions-nedsatt_evne-answers-vet_ikke-explanation = إذن تبحث ذلك مع Nav في تقييم القدرة على العمل (arbeidsevnevurdering).

# The step's heading and the row's label in the summary.
questions-ytelser-ask-title = الإعانات
# The legend or label.
questions-ytelser-ask-question = هل تحصل على إعانة البطالة (dagpenger) أو تعويض المرض (sykepenger) أو AAP أو ما يشبهها؟
# Under the legend or label.
questions-ytelser-ask-description = AAP هي إعانة تقييم القدرة على العمل (arbeidsavklaringspenger). يقصد القانون الأموال المخصّصة للمعيشة بموجب قانون التأمين الوطني (folketrygdloven) أو قانون سوق العمل (arbeidsmarkedsloven).
# Behind "Why do we ask?".
questions-ytelser-ask-why = البرنامج لمن ليست لديهم إعانات معيشة (ytelser)، أو لديهم إعانات محدودة جدًّا. إذا كنت تحصل على أكثر من ذلك، يمكن أن تساعدك Nav بتدابير (tiltak) أخرى.
# The button.
questions-ytelser-ask-help-title = ما معنى القليل جدًّا؟
# What it opens.
questions-ytelser-ask-help-paragraphs =
    - يقول القانون «إعانات محدودة جدًّا» (svært begrensede ytelser)، لكنه لا يضع حدًّا ثابتًا. تقارن Nav بالمعدلات الإرشادية التي تضعها الدولة للمساعدة الاجتماعية (økonomisk sosialhjelp)، من دون تكاليف السكن. هذه نقطة انطلاق، وتقيّم Nav كل قضية على حدة.
# The button for those whose benefit ends.
questions-ytelser-aap-title = هل توقفت AAP لديك، أو ستنتهي قريبًا؟
# What it opens.
questions-ytelser-aap-paragraphs =
    - أجب بحسب ما تحصل عليه الآن. إذا لم تعد تحصل على AAP، ولا على شيء آخر، فأجب بـ«لا».
    - إذا كنت ما زلت تحصل على AAP، فأجب بـ«نعم». وإذا كانت ستنتهي قريبًا، يمكنك تقديم طلب (søknad) للالتحاق بالبرنامج قبل ذلك.
# Heading of the list of what counts.
questions-ytelser-counts_heading = هذه تُحسب من الإعانات
# What counts.
questions-ytelser-counts =
    - إعانة البطالة (dagpenger)
    - تعويض المرض (sykepenger)
    - إعانة الوالدين (foreldrepenger)
    - إعانة تقييم القدرة على العمل (arbeidsavklaringspenger, AAP)
    - معاش العجز (uføretrygd)
    - الإعانة الانتقالية (overgangsstønad) وإعانة التكيّف (omstillingsstønad)
    - معاش الأطفال (barnepensjon)
    - إعانة المشاركة في التدابير (tiltakspenger)
    - إعانة برنامج الشباب (ungdomsprogramytelse) وإعانة النشاط للشباب (aktivitetspenger for unge)
# Heading of the list of what does not count.
questions-ytelser-does_not_count_heading = هذه لا تُحسب
# What does not count.
questions-ytelser-does_not_count =
    - المساعدة الاجتماعية (økonomisk sosialhjelp)
    - إعانة السكن (bostøtte)
    - إعانة الطفل العامة (barnetrygd) والدعم النقدي (kontantstøtte)
    - نفقة الطفل (barnebidrag)
    - إعانة المرة الواحدة (engangsstønad) والإعانات الإضافية (tilleggsstønader)
    - القروض والمنح من Lånekassen
    - دخل الزوج أو الزوجة أو الشريك الذي تعيش معه
# The radio button's label.
questions-ytelser-ingen-label = لا، لا أحصل على أي إعانة من هذا النوع
# Where this would give another answer: the change in life that it takes.
questions-ytelser-ingen-situation = إذا انتهت إعاناتك
# The radio button's label.
questions-ytelser-svaert_begrenset-label = نعم، لكن القليل جدًّا
# Under the label: what the answer means.
questions-ytelser-svaert_begrenset-explanation = إذن على Nav أن تقيّم هل المبلغ قليل بما يكفي.
# Where this would give another answer: the change in life that it takes.
questions-ytelser-svaert_begrenset-situation = إذا كانت إعاناتك قليلة جدًّا
# The radio button's label.
questions-ytelser-mer-label = نعم، أكثر من القليل جدًّا
# Under the label: what the answer means.
questions-ytelser-mer-explanation = إذا كانت الإعانة ستنتهي قريبًا، يمكنك تقديم طلب للالتحاق بالبرنامج قبل ذلك.
# Where this would give another answer: the change in life that it takes.
questions-ytelser-mer-situation = إذا كنت تحصل على أكثر من القليل جدًّا من الإعانات
# The radio button's label.
questions-ytelser-vet_ikke-label = لا أعرف
# Under the label: what the answer means.
questions-ytelser-vet_ikke-explanation = إذن على Nav أن تنظر فيما تحصل عليه وتقيّمه.
# Unemployment benefit.
questions-ytelser-set_off-dagpenger = إعانة البطالة في الشهر قبل الضريبة
# Sickness benefit.
questions-ytelser-set_off-sykepenger = تعويض المرض في الشهر قبل الضريبة
# Parental benefit.
questions-ytelser-set_off-foreldrepenger = إعانة الوالدين في الشهر قبل الضريبة
# Rehabilitation benefit, before 2010.
questions-ytelser-set_off-rehabiliteringspenger = تعويض إعادة التأهيل (rehabiliteringspenger) في الشهر قبل الضريبة
# Under the first: what they do, and that they may be skipped.
questions-ytelser-set_off-first_description = ما يحق لك من إعانة البطالة (dagpenger) وتعويض المرض (sykepenger) وإعانة الوالدين (foreldrepenger) يُخصم من إعانة التأهيل (kvalifiseringsstønad) كرونة مقابل كرونة. إذا لم تعرف كم هو، فاترك الحقول فارغة.
# Under the others.
questions-ytelser-set_off-description = اترك الحقل فارغًا إذا كنت لا تحصل عليه.
# Behind the field: "kroner".
questions-ytelser-set_off-unit = كرونة

# The step's heading and the row's label in the summary.
questions-arbeidsevnevurdering-ask-title = تقييم القدرة على العمل
# The legend or label.
questions-arbeidsevnevurdering-ask-question = هل قيّمت Nav ما يمكنك القيام به في العمل؟
# Under the legend or label.
questions-arbeidsevnevurdering-ask-description = تسمّي Nav ذلك تقييم القدرة على العمل (arbeidsevnevurdering). فيه تنظر مع Nav فيما يمكنك القيام به، وفيما تحتاج فيه إلى مساعدة.
# Behind "Why do we ask?".
questions-arbeidsevnevurdering-ask-why = يجب أن تكون Nav قد قيّمت قدرتك على العمل قبل أن تتمكن من المشاركة. إذا لم يحدث ذلك، فعلى Nav أن تقوم به أولًا. ولن يُرفض طلبك لهذا السبب.
# The radio button's label.
questions-arbeidsevnevurdering-gjennomfoert-label = نعم، أُجري التقييم
# Where this would give another answer: the change in life that it takes.
questions-arbeidsevnevurdering-gjennomfoert-situation = إذا أجرت Nav تقييم القدرة على العمل
# The radio button's label.
questions-arbeidsevnevurdering-ikke_gjennomfoert-label = لا، ليس بعد
# Under the label: what the answer means.
questions-arbeidsevnevurdering-ikke_gjennomfoert-explanation = إذن على Nav أن تجريه أولًا. يمكنك أن تطلب ذلك.
# Where this would give another answer: the change in life that it takes.
questions-arbeidsevnevurdering-ikke_gjennomfoert-situation = إذا تبيّن أن Nav لم تُجرِ تقييم القدرة على العمل
# The radio button's label.
questions-arbeidsevnevurdering-vet_ikke-label = لا أعرف
# Under the label: what the answer means.
questions-arbeidsevnevurdering-vet_ikke-explanation = إذن يمكنك أن تسأل مكتب Nav هل أُجري التقييم.

# The step's heading and the row's label in the summary.
questions-tett_oppfoelging-ask-title = المتابعة
# The legend or label.
questions-tett_oppfoelging-ask-question = هل تحتاج إلى مساعدة كثيرة كي تجد عملًا؟
# Under the legend or label.
questions-tett_oppfoelging-ask-description = أي أن يساعدك أحد بانتظام، وأن يتعاون من يساعدونك فيما بينهم. يسمّي القانون ذلك متابعة وثيقة ومنسّقة (tett og koordinert oppfølging).
# Behind "Why do we ask?".
questions-tett_oppfoelging-ask-why = البرنامج لمن يحتاجون إلى متابعة كثيرة كي يجدوا عملًا. إذا كان يكفيك أقل من ذلك، فقد تكون تدابير (tiltak) أخرى أنسب لك.
# The radio button's label.
questions-tett_oppfoelging-answers-ja-label = نعم
# Where this would give another answer: the change in life that it takes.
questions-tett_oppfoelging-answers-ja-situation = إذا احتجت إلى متابعة وثيقة ومنسّقة كي تجد عملًا
# The radio button's label.
questions-tett_oppfoelging-answers-nei-label = لا
# Where this would give another answer: the change in life that it takes.
questions-tett_oppfoelging-answers-nei-situation = إذا لم تعد بحاجة إلى متابعة وثيقة ومنسّقة
# The radio button's label.
questions-tett_oppfoelging-answers-vet_ikke-label = لا أعرف
# Under the label: what the answer means.
questions-tett_oppfoelging-answers-vet_ikke-explanation = إذن على Nav أن تقيّم كم تحتاج من المتابعة.

# The step's heading and the row's label in the summary.
questions-egen_jobbsoeking-ask-title = البحث عن عمل بنفسك
# The legend or label.
questions-egen_jobbsoeking-ask-question = هل أهم شيء لك الآن أن تبحث عن عمل بنفسك؟
# Under the legend or label.
questions-egen_jobbsoeking-ask-description = أجب بـ«لا» إذا كنت تحتاج إلى شيء أكثر من البحث عن عمل، مثلًا التدريب أو التعليم.
# Behind "Why do we ask?".
questions-egen_jobbsoeking-ask-why = إذا كان أكثر ما تحتاج إليه هو أن تبحث عن عمل بنفسك، فقد يناسبك تدبير (tiltak) أقصر. وNav هي التي تقيّم ذلك.
# The radio button's label.
questions-egen_jobbsoeking-answers-ja-label = نعم
# Under the label: what the answer means.
questions-egen_jobbsoeking-answers-ja-explanation = إذن قد يناسبك تدبير أقصر.
# Where this would give another answer: the change in life that it takes.
questions-egen_jobbsoeking-answers-ja-situation = إذا كان أكثر ما تحتاج إليه هو أن تبحث عن عمل بنفسك
# The radio button's label.
questions-egen_jobbsoeking-answers-nei-label = لا
# Where this would give another answer: the change in life that it takes.
questions-egen_jobbsoeking-answers-nei-situation = إذا احتجت إلى مساعدة أكثر من البحث عن عمل بنفسك
# The radio button's label.
questions-egen_jobbsoeking-answers-vet_ikke-label = لا أعرف
# Under the label: what the answer means.
questions-egen_jobbsoeking-answers-vet_ikke-explanation = إذن ننظر فقط إلى مقدار المتابعة التي تحتاج إليها.

# The step's heading and the row's label in the summary.
questions-introduksjonsprogram-ask-title = برنامج التعريف
# The legend or label.
questions-introduksjonsprogram-ask-question = هل تشارك الآن في برنامج التعريف (introduksjonsprogrammet)؟
# Under the legend or label.
questions-introduksjonsprogram-ask-description = هو برنامج البلدية للاجئين الجدد في النرويج. إذا أنهيته، فأجب بـ«لا».
# Behind "Why do we ask?".
questions-introduksjonsprogram-ask-why = لا يمكنك أن تكون في البرنامجين في الوقت نفسه. يمكن أن يأتي برنامج التأهيل (kvalifiseringsprogrammet) بعده.
# The radio button's label.
questions-introduksjonsprogram-answers-ja-label = نعم
# Under the label: what the answer means.
questions-introduksjonsprogram-answers-ja-explanation = إذن على Nav أن تقيّم ما يمكن أن يأتي بعده.
# Where this would give another answer: the change in life that it takes.
questions-introduksjonsprogram-answers-ja-situation = إذا بدأت برنامج التعريف
# The radio button's label.
questions-introduksjonsprogram-answers-nei-label = لا
# Where this would give another answer: the change in life that it takes.
questions-introduksjonsprogram-answers-nei-situation = إذا تركت برنامج التعريف
# The radio button's label.
questions-introduksjonsprogram-answers-vet_ikke-label = لا أعرف
# Under the label: what the answer means.
questions-introduksjonsprogram-answers-vet_ikke-explanation = إذن على Nav أن تتحقق في أي برنامج تشارك.

# The step's heading and the row's label in the summary.
questions-nav_kontor-ask-title = مكتب Nav
# The legend or label.
questions-nav_kontor-ask-question = هل أصبح في بلديتك مكتب Nav؟
# Under the legend or label.
questions-nav_kontor-ask-description = أنت تحسب بقواعد ما قبل عام 2010. في ذلك الوقت لم يكن في كل البلديات مكتب Nav.
# Behind "Why do we ask?".
questions-nav_kontor-ask-why = حتى عام 2010 كان البرنامج يسري فقط في البلديات التي أصبح فيها مكتب Nav.
# The radio button's label.
questions-nav_kontor-answers-ja-label = نعم
# Where this would give another answer: the change in life that it takes.
questions-nav_kontor-answers-ja-situation = إذا أصبح في بلديتك مكتب Nav
# The radio button's label.
questions-nav_kontor-answers-nei-label = لا
# Where this would give another answer: the change in life that it takes.
questions-nav_kontor-answers-nei-situation = إذا لم يكن في بلديتك مكتب Nav
# The radio button's label.
questions-nav_kontor-answers-vet_ikke-label = لا أعرف
# Under the label: what the answer means.
questions-nav_kontor-answers-vet_ikke-explanation = إذن يجب التحقق مما إذا كان في البلدية مكتب Nav.

# The step's heading and the row's label in the summary.
questions-nav_tilbud-ask-title = عرض من Nav
# The legend or label.
questions-nav_tilbud-ask-question = هل يمكن لمكتب Nav أن يعرض عليك برنامجًا مناسبًا؟
# Under the legend or label.
questions-nav_tilbud-ask-description = أنت تحسب بقواعد ما قبل عام 2019. في ذلك الوقت كان يجب أن يكون لدى مكتب Nav برنامج يعرضه.
# Behind "Why do we ask?".
questions-nav_tilbud-ask-why = حتى عام 2019 كان من الشروط أن يستطيع مكتب Nav عرض برنامج. لم يعد الأمر كذلك.
# The radio button's label.
questions-nav_tilbud-answers-ja-label = نعم
# Where this would give another answer: the change in life that it takes.
questions-nav_tilbud-answers-ja-situation = إذا كان مكتب Nav يستطيع أن يعرض عليك برنامجًا مناسبًا
# The radio button's label.
questions-nav_tilbud-answers-nei-label = لا
# Where this would give another answer: the change in life that it takes.
questions-nav_tilbud-answers-nei-situation = إذا كان مكتب Nav لا يستطيع أن يعرض عليك برنامجًا مناسبًا
# The radio button's label.
questions-nav_tilbud-answers-vet_ikke-label = لا أعرف
# Under the label: what the answer means.
questions-nav_tilbud-answers-vet_ikke-explanation = إذن على مكتب Nav أن يجيب عن ذلك.

# The step's heading and the row's label in the summary.
questions-byrdefullt-ask-title = عبء غير متناسب
# The legend or label.
questions-byrdefullt-ask-question = هل عرض برنامج عليك عبء غير متناسب (uforholdsmessig byrdefullt)، بسبب ظروف تخصّك؟
# Under the legend or label.
questions-byrdefullt-ask-description = أجب بـ«نعم» فقط إذا قرّرت Nav ذلك.
# Behind "Why do we ask?".
questions-byrdefullt-ask-why = يمكن للبلدية أن ترفض عندما يصبح البرنامج عبئًا غير متناسب بسبب ظروف تخصّ مقدّم الطلب. والوضع المالي للبلدية ليس سببًا من هذا النوع.
# The radio button's label.
questions-byrdefullt-answers-ja-label = نعم
# Where this would give another answer: the change in life that it takes.
questions-byrdefullt-answers-ja-situation = إذا قرّرت Nav أن برنامجًا لك عبء غير متناسب
# The radio button's label.
questions-byrdefullt-answers-nei-label = لا
# Where this would give another answer: the change in life that it takes.
questions-byrdefullt-answers-nei-situation = إذا توصّلت Nav إلى أن برنامجًا لك ليس عبئًا غير متناسب
# The radio button's label.
questions-byrdefullt-answers-vet_ikke-label = لا أعرف
# Under the label: what the answer means.
questions-byrdefullt-answers-vet_ikke-explanation = إذن على Nav أن تقيّم هل ينطبق الاستثناء.

# The step's heading and the row's label in the summary.
questions-barn-ask-title = الأطفال
# The legend or label.
questions-barn-ask-question = كم طفلًا دون 18 سنة تعيل؟
# Under the legend or label.
questions-barn-ask-description = احسب أيضًا أطفالك الذين يسكنون مع الوالد الآخر. اكتب 0 إذا كنت لا تعيل أطفالًا.
# Behind "Why do we ask?".
questions-barn-ask-why = تحصل على علاوة الأطفال (barnetillegg) عن كل طفل، بمعدل ثابت لليوم. والعلاوة واحدة سواء كان عمرك أقل من 25 سنة أو أكثر.
# The button.
questions-barn-ask-help-title = أي أطفال يُحسبون؟
# What it opens.
questions-barn-ask-help-paragraphs =
    - يُحسب أطفالك أنت، حتى عندما يسكنون مع الوالد الآخر. أما أطفال الزوج أو الزوجة أو الشريك (stebarn) فلا يُحسبون.
    - يُحسب طفل الرعاية البديلة (fosterbarn) إذا كنت قد أعلته في السنتين الأخيرتين. وإذا كان وضعه لديك دائمًا، فقد يُحسب قبل ذلك.
    - يجب أن يسكن الطفل في النرويج وأن تكون إقامته فيها قانونية. ويمكن أن يكون خارج النرويج حتى 90 يومًا في السنة.
    - إذا شارك الوالدان معًا في البرنامج، يحصل كل منهما على علاوة الأطفال. وإذا كنت تدفع نفقة الطفل (barnebidrag)، فقد تذهب علاوة الأطفال إلى هذه النفقة.
    - حتى نهاية عام 2023 لم يكن يُحسب الطفل الذي له دخل خاص به يزيد على المبلغ الأساسي (G) في التأمين الوطني (folketrygden).
# Behind the field: "children".
questions-barn-unit = أطفال
# The button that asks for their birth dates instead.
questions-barn-use_birth_dates = كتابة تواريخ الميلاد بدلًا من ذلك
# The button that asks how many they are instead.
questions-barn-use_count = كتابة العدد بدلًا من ذلك
# The label of the field for their birth dates.
questions-barn-birth_dates = ما تواريخ ميلاد الأطفال؟
# Under that label.
questions-barn-birth_dates_description = اكتب تاريخًا لكل طفل، وبين التواريخ فاصلة. مثلًا 24.12.2015, 03.05.2019.

# The step's heading and the row's label in the summary.
questions-arbeidstimer-ask-title = العمل بأجر
# The legend or label.
questions-arbeidstimer-ask-question = كم ساعة في الأسبوع ستعمل بأجر؟
# Under the legend or label.
questions-arbeidstimer-ask-description = اكتب الساعات من 0 إلى 37.5، مثلًا 7.5. اكتب 0 إذا لم تكن ستعمل.
# Behind "Why do we ask?".
questions-arbeidstimer-ask-why = مدة البرنامج 37.5 ساعة في الأسبوع، والعمل بأجر محسوب منها. تُخفَّض إعانة التأهيل (kvalifiseringsstønad) وعلاوة الأطفال (barnetillegg) مقابل الساعات التي تعملها. أما مقدار ما تكسبه فلا يؤثر.
# The button.
questions-arbeidstimer-ask-help-title = كم يمكنك أن تعمل؟
# What it opens.
questions-arbeidstimer-ask-help-paragraphs =
    - يمكنك أن تعمل في عمل عادي حتى نصف دوام، أي 18.75 ساعة في الأسبوع. ويمكن أن يكون التدريب المهني (læretid) أكثر من ذلك.
# Behind the field: "hours a week".
questions-arbeidstimer-unit = ساعة في الأسبوع
# The checkbox for apprentices.
questions-arbeidstimer-apprentice = أنا في تدريب مهني (lærling)، والساعات هي ساعات هذا التدريب
# Under the checkbox.
questions-arbeidstimer-apprentice_description = يمكن أن يكون التدريب المهني أكثر من نصف دوام.
# The same until the reform of 2019.
questions-arbeidstimer-apprentice_description_before = قبل عام 2019 كان حد نصف الدوام يسري أيضًا على من هم في تدريب مهني.
# The hourly wage.
questions-arbeidstimer-wage = أجر الساعة قبل الضريبة
# Under it: how to write it, what it is for, and that it may stand empty.
questions-arbeidstimer-wage_description = عندها نعرض كم يصل إلى حسابك. اكتب مثلًا 187.50، أو اترك الحقل فارغًا.
# The same before 2024, when benefit and wage were taxed apart.
questions-arbeidstimer-wage_description_before_tax = عندها نعرض كم تحصل عليه في المجموع قبل الضريبة. اكتب مثلًا 187.50، أو اترك الحقل فارغًا.
# Behind the field: "kroner an hour".
questions-arbeidstimer-wage_unit = كرونة في الساعة

# The first day.
questions-plan-start = متى يبدأ البرنامج؟
# Under it: how to write it, and that it may stand empty.
questions-plan-start_description = اكتب اليوم والشهر والسنة، مثلًا 17.08.2026.
# How many months.
questions-plan-months = كم يستمر؟
# Under it.
questions-plan-months_description = اكتب عدد الأشهر من 1 إلى 36، مثلًا 12.
# Behind the field: "months".
questions-plan-unit = شهر
# The checkbox for payment by the day.
questions-plan-daily = البلدية تدفع عن كل يوم إعانة (stønadsdag)
# Under the checkbox: what holds otherwise.
questions-plan-daily_description = تختار البلدية طريقة الدفع. من دون وضع علامة هنا، نحسب المبلغ نفسه لكل شهر.
# The button.
questions-plan-absence-title = ماذا عن المرض وغيره من الغياب؟
# What it opens.
questions-plan-absence-paragraphs =
    - تفترض الخطة أنك تحضر كل يوم.
    - المرض مع شهادة طبية (legeerklæring) لا يسبب خصمًا. ولا تسببه أيضًا إجازة (permisjon) مُنحت لك لأسباب قوية تتعلق بظروفك الشخصية (tungtveiende velferdsgrunner). وإذا كان غيابك بلا عذر مقبول، يُخصم من إعانتك مقابل ساعات الغياب.
# Under the field for the birth date, where the plan needs it.
questions-plan-birth_date_description = قد يأتي عيد ميلادك قبل انتهاء البرنامج، وعندها قد تتغيّر النتيجة أو يتغيّر المبلغ. اكتب اليوم والشهر والسنة، مثلًا 24.12.1998.
# Why it does.
questions-plan-birth_date_why = تزيد إعانة التأهيل (kvalifiseringsstønad) في اليوم الذي تبلغ فيه 25 سنة، وللبرنامج حد أدنى للعمر وحد أعلى. إذا عرفنا العمر بالسنوات الكاملة فقط، فلا نعرف في أي يوم يحدث ذلك.


## What is wrong with an answer, and how to correct it

# All of `errors-missing-`: nothing is answered, so these say what to do. Whole sentences, beside the question and in the list of errors.
errors-missing-alder = اكتب عمرك بالسنوات الكاملة، مثلًا 27.
errors-missing-foedselsdato = اكتب تاريخ ميلادك، مثلًا 24.12.1998.
errors-missing-opphold = أجب عن السؤال: هل لديك الجنسية النرويجية أو إقامة ثابتة في النرويج؟ اختر «لا أعرف» عند الشك.
errors-missing-eoes = أجب عن السؤال: هل أنت من بلد في EØS أو أحد أفراد أسرتك من بلد فيها؟ اختر «لا أعرف» عند الشك.
errors-missing-nedsatt_evne = أجب عن السؤال: هل يصعب عليك أن تجد عملًا أو أن تحافظ عليه؟ اختر «لا أعرف» عند الشك.
errors-missing-ytelser = أجب عن السؤال: هل تحصل على إعانة البطالة أو تعويض المرض أو AAP أو ما يشبهها؟ اختر «لا أعرف» عند الشك.
errors-missing-arbeidsevnevurdering = أجب عن السؤال: هل قيّمت Nav ما يمكنك القيام به في العمل؟ اختر «لا أعرف» عند الشك.
errors-missing-tett_oppfoelging = أجب عن السؤال: هل تحتاج إلى مساعدة كثيرة كي تجد عملًا؟ اختر «لا أعرف» عند الشك.
errors-missing-egen_jobbsoeking = أجب عن السؤال: هل أهم شيء لك الآن أن تبحث عن عمل بنفسك؟ اختر «لا أعرف» عند الشك.
errors-missing-introduksjonsprogram = أجب عن السؤال: هل تشارك الآن في برنامج التعريف؟ اختر «لا أعرف» عند الشك.
errors-missing-nav_kontor = أجب عن السؤال: هل أصبح في البلدية مكتب Nav؟ اختر «لا أعرف» عند الشك.
errors-missing-nav_tilbud = أجب عن السؤال: هل يستطيع مكتب Nav أن يعرض برنامجًا؟ اختر «لا أعرف» عند الشك.
errors-missing-uforholdsmessig_byrdefullt = أجب عن السؤال: هل تجعل ظروف تخصّك البرنامج عبئًا غير متناسب؟ اختر «لا أعرف» إذا لم يُحسم ذلك.
errors-missing-barn = اكتب عدد الأطفال الذين تعيلهم، مثلًا 2. اكتب 0 إذا لم يكن لديك أطفال.
errors-missing-arbeidstimer_per_uke = اكتب ساعات العمل بأجر في الأسبوع، مثلًا 7.5. اكتب 0 إذا لم تكن ستعمل.

# Something else than digits.
errors-alder-not_a_number = يجب كتابة العمر بالأرقام. اكتب عمرك بالسنوات الكاملة، مثلًا 27.
# A number with decimals.
errors-alder-not_whole = لا يمكن أن يكون العمر عددًا عشريًّا. اكتب عمرك بالسنوات الكاملة، مثلًا 27.
# Above 120, or below 0.
errors-alder-out_of_range = يجب أن يكون العمر بين 0 و120. اكتب عمرك بالسنوات الكاملة، مثلًا 27.
# Four digits: a year of birth.
errors-alder-year = يبدو أن هذا رقم سنة. اكتب عمرك بالسنوات الكاملة، مثلًا 27.
# Eleven digits or more: a national identity number.
errors-alder-identity_number = يبدو أن هذا رقم هوية وطنية (fødselsnummer). لا نحتاج إليه، فاحذفه. اكتب عمرك بالسنوات الكاملة، مثلًا 27.

# Something else than day, month and year. The example is a date of an adult or of a child.
errors-foedselsdato-wrong_form = اكتب تاريخ الميلاد باليوم والشهر والسنة وبينها نقطة، مثلًا { $eksempel }.
# Two digits for the year, which may be either of two.
errors-foedselsdato-short_year = هل تقصد { $ene } أم { $andre }؟ اكتب السنة بأربعة أرقام، مثلًا { $eksempel }.
# A day that does not exist.
errors-foedselsdato-impossible = لا يوجد مثل هذا التاريخ. تحقق من اليوم والشهر، واكتب مثلًا { $eksempel }.
# After the law date.
errors-foedselsdato-future = لا يمكن أن يكون تاريخ الميلاد بعد { $dato }. تحقق من السنة، واكتب مثلًا { $eksempel }.
# More than 120 years ago.
errors-foedselsdato-too_old = مضى على تاريخ الميلاد أكثر من 120 سنة. تحقق من السنة، واكتب مثلًا { $eksempel }.
# Eleven digits or more: a national identity number.
errors-foedselsdato-identity_number = يبدو أن هذا رقم هوية وطنية (fødselsnummer). لا نحتاج إليه، فاحذفه. اكتب تاريخ الميلاد فقط، مثلًا { $eksempel }.

# Something else than digits.
errors-barn-not_a_number = يجب كتابة عدد الأطفال بالأرقام، مثلًا 2. اكتب 0 إذا لم يكن لديك أطفال.
# A number with decimals.
errors-barn-not_whole = يجب أن يكون عدد الأطفال عددًا صحيحًا، مثلًا 2.
# Outside the range.
errors-barn-out_of_range = يجب أن يكون عدد الأطفال بين 0 و20. اكتب مثلًا 2.
# Eleven digits or more: a national identity number.
errors-barn-identity_number = يبدو أن هذا رقم هوية وطنية (fødselsnummer). لا نحتاج إليه، فاحذفه. اكتب عدد الأطفال فقط، مثلًا 2.

# Their birth dates: nothing, or something else than dates.
errors-barn_foedselsdatoer = اكتب تاريخًا لكل طفل وبين التواريخ فاصلة، مثلًا 24.12.2015, 03.05.2019.

# Something else than a number.
errors-arbeidstimer-not_a_number = يجب كتابة الساعات بالأرقام، مثلًا 7.5. اكتب 0 إذا لم تكن ستعمل.
# More than two decimals.
errors-arbeidstimer-too_many_decimals = اكتب الساعات بمنزلتين عشريتين على الأكثر، مثلًا 7.25.
# Below 0, or above the most there can be.
errors-arbeidstimer-out_of_range = يجب أن تكون الساعات بين 0 و37.5 في الأسبوع. اكتب مثلًا 7.5.
# Eleven digits or more: a national identity number.
errors-arbeidstimer-identity_number = يبدو أن هذا رقم هوية وطنية (fødselsnummer). لا نحتاج إليه، فاحذفه. اكتب عدد الساعات في الأسبوع فقط، مثلًا 7.5.

# Something else than a number.
errors-timeloenn-not_a_number = يجب كتابة أجر الساعة بالأرقام، مثلًا 187.50. اترك الحقل فارغًا إذا كنت لا تعرفه.
# More than two decimals.
errors-timeloenn-too_many_decimals = اكتب أجر الساعة بمنزلتين عشريتين على الأكثر، مثلًا 187.50.
# Below 0, or above the most there can be.
errors-timeloenn-out_of_range = يجب أن يكون أجر الساعة بين 0 و2,000 كرونة. اكتب مثلًا 187.50.
# Eleven digits or more: a national identity number.
errors-timeloenn-identity_number = يبدو أن هذا رقم هوية وطنية (fødselsnummer). لا نحتاج إليه، فاحذفه. اكتب أجر الساعة فقط، مثلًا 187.50.

# Something else than a number.
errors-samordning-not_a_number = يجب كتابة المبلغ بالأرقام، مثلًا 3500. اترك الحقل فارغًا إذا كنت لا تعرفه.
# More than two decimals.
errors-samordning-too_many_decimals = اكتب المبلغ بمنزلتين عشريتين على الأكثر، مثلًا 3500.50.
# Below 0, or above the most there can be.
errors-samordning-out_of_range = يجب أن يكون المبلغ بين 0 و100,000 كرونة في الشهر. اكتب مثلًا 3500.
# Eleven digits or more: a national identity number.
errors-samordning-identity_number = يبدو أن هذا رقم هوية وطنية (fødselsnummer). لا نحتاج إليه، فاحذفه. اكتب المبلغ فقط، مثلًا 3500.

# Nothing, or something else than day, month and year.
errors-programstart-wrong_form = اكتب اليوم الأول باليوم والشهر والسنة، مثلًا 17.08.2026. امسح الحقل إذا كنت لا تعرفه.
# A day that does not exist.
errors-programstart-impossible = لا يوجد مثل هذا التاريخ. تحقق من اليوم والشهر، واكتب مثلًا 17.08.2026.
# Eleven digits or more: a national identity number.
errors-programstart-identity_number = يبدو أن هذا رقم هوية وطنية (fødselsnummer). لا نحتاج إليه، فاحذفه. اكتب اليوم الأول فقط، مثلًا 17.08.2026.

# The months of the programme.
errors-program_maaneder = اكتب عدد الأشهر عددًا صحيحًا من 1 إلى 36، مثلًا 12. امسح الحقل إذا كنت لا تعرفه.
# A number that may be thousands.
errors-thousands = هل تقصد { $ene } أم { $andre }؟ اكتب العدد من دون نقطة أو فاصلة للآلاف، مثلًا { $eksempel }.


## The summary of all answers

# The heading, and the step's title.
summary-heading = مراجعة إجاباتك
# Under the heading.
summary-lead = هل كل شيء صحيح؟ يمكنك تغيير أي إجابة قبل عرض النتيجة.
# In place of an answer that is missing.
summary-unanswered = بلا إجابة
# That the result is guidance and not a decision.
summary-guidance = النتيجة للإرشاد، وليست قرارًا (vedtak).
# An age as an answer.
summary-age =
    { $alder ->
        [zero] { $alder } سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $alder } سنوات
        [many] { $alder } سنة
       *[other] { $alder } سنة
    }
# A birth date as an answer.
summary-birth_date = تاريخ الميلاد: { $dato }
# The children, or that there are none.
summary-children =
    { $antall ->
        [0] لا أطفال
        [one] طفل واحد
        [two] طفلان
        [few] { $antall } أطفال
        [many] { $antall } طفلًا
       *[other] { $antall } طفل
    }
# No paid work.
summary-no_work = بلا عمل بأجر
# Hours of paid work.
summary-hours =
    { $timer ->
        [zero] { $timer } ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $timer } ساعات
        [many] { $timer } ساعة
       *[other] { $timer } ساعة
    } في الأسبوع
# Hours as an apprentice, with how many as above.
summary-apprentice = { $timer } في تدريب مهني (lærling)
# Hours, as above, with the hourly wage.
summary-wage = { $timer }، { $loenn } للساعة
# The row's label for when the programme begins.
summary-programme = البرنامج
# The programme.
summary-plan = من { $dato }. عدد الأشهر: { $antall }
# Its start alone.
summary-plan_start = من { $dato }. لم يُدخل عدد الأشهر


## The result

# The heading of the result.
result-conclusions-likely-heading = يبدو أنه قد يكون لك حق في برنامج التأهيل (kvalifiseringsprogrammet)
# One sentence or two under it.
result-conclusions-likely-lead = إجاباتك تتفق مع الشروط في القانون. ومع ذلك يجب أن تُجري Nav تقييمها الخاص.
# A few words, where conclusions stand side by side.
result-conclusions-likely-short = قد يكون لك حق في البرنامج
# Heading over `advice`.
result-conclusions-likely-advice_heading = ما عليك فعله الآن
# What to do, and whom to ask.
result-conclusions-likely-advice =
    - تواصل مع مكتب Nav، وقل: «أريد تقديم طلب للالتحاق ببرنامج التأهيل» (Jeg vil søke om kvalifiseringsprogrammet).
    - اطلب قرارًا مكتوبًا (skriftlig vedtak)، حتى لو كان الجواب بالرفض.
# The heading of the result.
result-conclusions-needs_assessment-heading = يجب أن تقيّم Nav هل يمكنك الالتحاق ببرنامج التأهيل (kvalifiseringsprogrammet)
# One sentence or two under it.
result-conclusions-needs_assessment-lead = لا شيء في إجاباتك يتعارض مع ذلك.
# A few words, where conclusions stand side by side.
result-conclusions-needs_assessment-short = يحتاج إلى تقييم من Nav
# Heading over `advice`.
result-conclusions-needs_assessment-advice_heading = ما عليك فعله الآن
# What to do, and whom to ask.
result-conclusions-needs_assessment-advice =
    - تواصل مع مكتب Nav، وقل: «أريد تقديم طلب للالتحاق ببرنامج التأهيل» (Jeg vil søke om kvalifiseringsprogrammet).
    - اطلب قرارًا مكتوبًا (skriftlig vedtak)، حتى لو كان الجواب بالرفض.
# The heading of the result.
result-conclusions-incomplete-heading = نحتاج إلى إجابات أكثر لنقول هل قد يناسبك برنامج التأهيل (kvalifiseringsprogrammet)
# One sentence or two under it.
result-conclusions-incomplete-lead = بعض الأسئلة بلا إجابة، وقد تكون هي الحاسمة في النتيجة. يمكنك أن تجيب «لا أعرف».
# A few words, where conclusions stand side by side.
result-conclusions-incomplete-short = نحتاج إلى إجابات أكثر
# Heading over `advice`.
result-conclusions-incomplete-advice_heading = ما عليك فعله الآن
# What to do, and whom to ask.
result-conclusions-incomplete-advice =
    - أجب عن الأسئلة الناقصة.
    - إذا كان سؤال ما صعبًا عليك، يمكنك سؤال Nav على الرقم 55 55 33 33.
# The heading of the result.
result-conclusions-unlikely-heading = لا يبدو أن برنامج التأهيل (kvalifiseringsprogrammet) مناسب لك الآن
# One sentence or two under it.
result-conclusions-unlikely-lead = قد ترى Nav الأمر بشكل مختلف، وقد يتغير وضعك.
# A few words, where conclusions stand side by side.
result-conclusions-unlikely-short = غير مناسب الآن على الأرجح
# Heading over `advice`.
result-conclusions-unlikely-advice_heading = ما يمكنك فعله
# What to do, and whom to ask.
result-conclusions-unlikely-advice =
    - يمكنك تقديم طلب (søknad) رغم ذلك، ولك الحق في رد مكتوب. ويمكنك التظلّم (klage) من هذا الرد.

# Under the lead, always: guidance, not a decision.
result-guidance = هذا للإرشاد، وليس قرارًا (vedtak). القرار من Nav وحده هو الذي يحسم الأمر.
# Under the heading: which conditions are not met.
result-not_met =
    { $antall ->
        [one] يبدو أن شرطًا واحدًا غير مستوفى: { $vilkaar }.
        [two] يبدو أن شرطين غير مستوفيين: { $vilkaar }.
        [zero] يبدو أن بعض الشروط غير مستوفاة: { $vilkaar }.
        [few] يبدو أن بعض الشروط غير مستوفاة: { $vilkaar }.
        [many] يبدو أن بعض الشروط غير مستوفاة: { $vilkaar }.
       *[other] يبدو أن بعض الشروط غير مستوفاة: { $vilkaar }.
    }
# Under the heading: which conditions Nav must look at.
result-weighed =
    { $antall ->
        [one] هناك شرط واحد يجب أن تقيّمه Nav معك: { $vilkaar }.
        [two] هناك شرطان يجب أن تقيّمهما Nav معك: { $vilkaar }.
        [zero] هناك شروط يجب أن تقيّمها Nav معك: { $vilkaar }.
        [few] هناك شروط يجب أن تقيّمها Nav معك: { $vilkaar }.
        [many] هناك شروط يجب أن تقيّمها Nav معك: { $vilkaar }.
       *[other] هناك شروط يجب أن تقيّمها Nav معك: { $vilkaar }.
    }
# A condition in these sentences.
result-named = «{ $vilkaar }»

# Over the payslip, and over the card it stands in after a no.
result-amounts-heading = المبلغ الذي يمكنك الحصول عليه في شهر عادي
# Under the heading where the conclusion is that it looks unlikely.
result-amounts-if_granted = هذه المبالغ تنطبق إذا وافقت Nav رغم ذلك.
# In place of amounts while the age is unknown.
result-amounts-unknown = اكتب عمرك لنحسب المبلغ. إذا كان عمرك أقل من 25 سنة، فلك ثلثا الإعانة الكاملة.
# In place of amounts while a birthday that is not known may move them.
result-amounts-unsure = قد يأتي عيد ميلادك قبل بدء البرنامج، وعندها قد تتغير النتيجة أو يتغير المبلغ. اكتب تاريخ ميلادك لنحسب ما لك عند البدء.
# Behind it, and read aloud: that it is the one when the programme starts.
result-amounts-at_start = عند البدء في { $dato }
# Why there is no amount after tax with paid work.
result-amounts-no_net_without_wage = ما يصل إلى حسابك يتوقف على أجرك من العمل. اكتب أجرك للساعة لنحسبه.
# The button that asks for the wage.
result-amounts-add_wage = إدخال أجر الساعة
# Why there is none where wage and benefit are taxed each in its own way.
result-amounts-no_net_taxed_apart = قبل عام 2024 كانت الضريبة على الأجر والضريبة على الإعانة تخضعان لقواعد مختلفة. لذلك نعرض فقط المبلغ قبل الضريبة.
# What June and December leave.
result-amounts-june_and_december = عن شهر يونيو لا تُخصم ضريبة، فيصلك { $juni }. وعن شهر ديسمبر يُخصم نصف الضريبة، فيصلك { $desember }.
# That other benefits are not taken off yet.
result-amounts-before_set_off = هذا المبلغ قبل الخصم مقابل إعانة البطالة (dagpenger) وتعويض المرض (sykepenger) وإعانة الوالدين (foreldrepenger). إذا كان لك حق في شيء منها، يُخصم من الإعانة كرونة مقابل كرونة.
# That the benefit set off comes beside, and is not in the amount on the account.
result-amounts-set_off_apart = الإعانة الأخرى التي تُخصم من إعانة التأهيل تُدفع لك بالإضافة إليها. وهي والضريبة عليها غير محسوبتين في المبلغ الذي يصل إلى حسابك.
# What a "month" means.
result-amounts-typical_month = الشهر هنا جزء من اثني عشر جزءًا من السنة. ويمكن للبلدية أيضًا أن تدفع على أساس الأيام، وعندها تختلف المبالغ من شهر إلى آخر.
# Opens the table of amounts.
result-amounts-details = عرض المبالغ لليوم والشهر والسنة
# The table's caption.
result-amounts-caption = ما يمكنك الحصول عليه لليوم والشهر والسنة، بالكرونة
# Column: what the row is.
result-amounts-column_what = بالكرونة
# Column: a benefit day.
result-amounts-column_day = لليوم
# Column: a typical month.
result-amounts-column_month = في الشهر
# Column: a year.
result-amounts-column_year = في السنة
# Row: the qualification benefit.
result-amounts-stoenad = إعانة التأهيل
# Row: the child supplement.
result-amounts-barnetillegg = علاوة الأطفال
# Row: both together, before tax.
result-amounts-total = المجموع قبل الضريبة
# Row: taken for paid work.
result-amounts-reduction_work = الخصم بسبب العمل بأجر
# Row: taken for absence without permission.
result-amounts-reduction_absence = الخصم بسبب الغياب بلا عذر مقبول
# Row: taken for other benefits.
result-amounts-reduction_set_off = الخصم بسبب إعانات أخرى
# Under the payslip of those who are 23 or 24: what comes then.
result-amounts-at_25 = من يوم بلوغك 25 سنة: { $beloep } في الشهر قبل الضريبة.
# Opens the fields that move the amount.
result-amounts-other = تجربة أرقام أخرى
# Opens what the amount takes into account.
result-amounts-about = عن المبلغ
# Row: what is left after reductions, before tax.
result-amounts-after_reductions = المجموع بعد الخصم وقبل الضريبة
# Row: the same, where the wage stands beneath it.
result-amounts-from_programme = من البرنامج
# Row: the wage.
result-amounts-loenn = الأجر إلى جانب البرنامج
# Row: benefit and wage, in the table.
result-amounts-with_wage = المجموع مع الأجر، قبل الضريبة
# Row: contribution and tax.
result-amounts-tax = الضريبة، تقريبًا
# Row: what an ordinary month leaves.
result-amounts-on_account = في حسابك، تقريبًا
# Row: contribution and tax, a twelfth of the year's.
result-amounts-tax_on_average = الضريبة ورسوم التأمين الوطني، في المتوسط
# Row: what is left after tax, a twelfth of the year's.
result-amounts-net = بعد الضريبة في المتوسط، تقريبًا
# From when the rates hold.
result-amounts-rates_from = المعدلات سارية من { $dato }.
# What is not decided yet.
result-amounts-reservation = لم يُقرَّر بعد لهذا التاريخ: { $satser }. استخدمنا أحدث ما نعرفه.
# The lower rate of the young.
result-amounts-under_25 = لك ثلثا الإعانة الكاملة لأن عمرك أقل من 25 سنة. وعلاوة الأطفال متساوية للجميع.
# The children in the amount, or what each would bring where there is none.
result-amounts-children =
    { $antall ->
        [0] علاوة الأطفال هي { $sats } لكل طفل في اليوم.
        [one] المبلغ يشمل علاوة طفل واحد: { $sats } لليوم.
        [two] المبلغ يشمل علاوة طفلين: { $sats } لكل طفل في اليوم.
        [few] المبلغ يشمل علاوة { $antall } أطفال: { $sats } لكل طفل في اليوم.
        [many] المبلغ يشمل علاوة { $antall } طفلًا: { $sats } لكل طفل في اليوم.
       *[other] المبلغ يشمل علاوة { $antall } طفل: { $sats } لكل طفل في اليوم.
    }
# The amount is lower because of work, with how many hours as in the summary.
result-amounts-working = خُفّض المبلغ بسبب عملك: { $timer }.

# The heading.
result-conditions-heading = الشروط
# Under it: how many seem to be met.
result-conditions-count = الشروط التي تبدو مستوفاة: { $oppfylt } من { $antall }
# Opens those that are met, where others are not.
result-conditions-others = الشروط الأخرى
# Before the paragraphs of a condition.
result-conditions-basis = المصدر:

# The heading.
result-calculation-heading = كيف حسبنا ذلك
# Under the heading: amounts are exact, and rounded when shown.
result-calculation-lead = نحسب بأرقام دقيقة في كل الخطوات، ونقرّب فقط ما نعرضه. والمبلغ الأساسي (grunnbeløpet, G) هو مبلغ في التأمين الوطني (folketrygden) يُعدَّل كل سنة.
# Column: the line's label.
result-calculation-column_what = البند
# Column: what it came to.
result-calculation-column_value = القيمة
# Heading over the lines of the qualification benefit.
result-calculation-stoenad = الإعانة وعلاوة الأطفال
# Heading over the lines of reductions.
result-calculation-reductions = الخصم
# Heading over the lines of contribution and tax.
result-calculation-tax = الضريبة ورسوم التأمين الوطني
# How the law writes the share of the young.
result-calculation-two_thirds = الثلثان
# How a line came about where what is taken away may be more than there is.
result-calculation-not_below_zero = { $regnestykke }، على ألا يقل الناتج عن صفر
# An amount of a year, at the end of such a line.
result-calculation-plain-a_year = { $beloep } في السنة
# An amount of a month, at the end of such a line.
result-calculation-plain-a_month = { $beloep } في الشهر
# The calculation in a few plain lines, each with an amount behind it: the full benefit.
result-calculation-plain-full = الإعانة الكاملة هي المبلغ الأساسي (G)، وهو { $grunnbeloep }، مضروبًا في { $faktor }.
# The share of it before one turns 25.
result-calculation-plain-young = عمرك أقل من 25 سنة، ولذلك لك ثلثا هذا المبلغ.
# What that is in a month.
result-calculation-plain-month = الإعانة عن السنة، مقسومة على اثني عشر شهرًا.
# The child supplement.
result-calculation-plain-children =
    { $antall ->
        [zero] علاوة الأطفال هي { $sats } في اليوم لكل طفل، خمسة أيام في الأسبوع.
        [one] العلاوة عن طفل واحد هي { $sats } في اليوم، خمسة أيام في الأسبوع.
        [two] العلاوة عن طفلين هي { $sats } في اليوم لكل طفل، خمسة أيام في الأسبوع.
        [few] العلاوة عن { $antall } أطفال هي { $sats } في اليوم لكل طفل، خمسة أيام في الأسبوع.
        [many] العلاوة عن { $antall } طفلًا هي { $sats } في اليوم لكل طفل، خمسة أيام في الأسبوع.
       *[other] العلاوة عن { $antall } طفل هي { $sats } في اليوم لكل طفل، خمسة أيام في الأسبوع.
    }
# Taken off for paid work.
result-calculation-plain-work =
    ساعات عملك: { $timer ->
        [zero] { $timer } ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $timer } ساعات
        [many] { $timer } ساعة
       *[other] { $timer } ساعة
    } في الأسبوع من أصل { $full }. لا تُدفع لك الإعانة عن هذه الساعات.
# Taken off for absence.
result-calculation-plain-absence =
    لا تُدفع لك الإعانة عن { $timer ->
        [zero] { $timer } ساعة
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $timer } ساعات
        [many] { $timer } ساعة
       *[other] { $timer } ساعة
    } من الغياب بلا عذر مقبول.
# Taken off for other benefits.
result-calculation-plain-set_off = تُخصم الإعانات الأخرى من إعانة التأهيل كرونة مقابل كرونة.
# The wage beside the programme.
result-calculation-plain-wage =
    الأجر عن { $timer ->
        [zero] { $timer } ساعة
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $timer } ساعات
        [many] { $timer } ساعة
       *[other] { $timer } ساعة
    } من العمل في الأسبوع هو { $sats } للساعة.
# Taken off in tax.
result-calculation-plain-tax = الضريبة ورسوم التأمين الوطني في شهر عادي، محسوبة تقريبًا.
# What is left.
result-calculation-plain-account = هذا ما يصل إلى حسابك في شهر عادي.

# The heading.
result-tax-heading = عن الضريبة والتقاعد
# What the estimate assumes.
result-tax-assumptions = يستخدم هذا الحساب التقريبي القواعد الضريبية لعام { $aar }، والفئة الضريبية 1 (skatteklasse 1)، من دون أي دخل آخر. ولا يسري في فينمارك (Finnmark) وشمال ترومس (Nord-Troms). بطاقتك الضريبية (skattekort) هي التي تحدد ما يُخصم فعلًا.
# The same where the tax is on a wage too.
result-tax-assumptions_with_wage = يستخدم هذا الحساب التقريبي القواعد الضريبية لعام { $aar }، والفئة الضريبية 1 (skatteklasse 1)، من دون أي دخل غير الإعانة والأجر. ولا يسري في فينمارك (Finnmark) وشمال ترومس (Nord-Troms). بطاقتك الضريبية (skattekort) هي التي تحدد ما يُخصم فعلًا.
# The tax rules, among what is not decided yet.
result-tax-rules = القواعد الضريبية
# What applies to tax and pension, as a list.
result-tax-points =
    - عليك دفع ضريبة على إعانة التأهيل (kvalifiseringsstønad)، ودفع رسوم التأمين الوطني (trygdeavgift). والإعانة تُحتسب لك في استحقاق التقاعد (pensjonsopptjening).
    - الإعانة عن شهر يونيو بلا خصم ضريبة (skattetrekk)، وفي ديسمبر يُخصم نصف الضريبة فقط. وقد لا يصل مبلغ يونيو إلا في يوليو.

# The heading.
result-hours-heading = إذا كان لديك عمل إلى جانب البرنامج
# The picture in words. Each picture has placeholders of its own.
result-hours-text = بلا عمل بأجر يمكنك الحصول على { $mest } في الشهر قبل الضريبة. وفي عمل بنصف دوام يمكنك الحصول على { $halv }. ويُضاف إلى ذلك أجرك.
# What faint bars stand for.
result-hours-faint = أكثر من نصف دوام، لمن هم في تدريب مهني (lærling) فقط
# Opens the table.
result-hours-table = عرض المبلغ لكل عدد من الساعات
# The table's caption.
result-hours-caption = ما يمكنك الحصول عليه في الشهر قبل الضريبة، حسب ساعات العمل بأجر
# The heads of its columns.
result-hours-columns =
    - العمل بأجر
    - بالكرونة في الشهر

# The heading.
result-hours_with_wage-heading = إذا كان لديك عمل إلى جانب البرنامج
# The picture in words. Each picture has placeholders of its own.
result-hours_with_wage-text = بلا عمل بأجر لديك { $mest } في الشهر قبل الضريبة. وفي عمل بنصف دوام لديك { $halv } مع الأجر.
# What faint bars stand for.
result-hours_with_wage-faint = أكثر من نصف دوام، لمن هم في تدريب مهني (lærling) فقط
# Opens the table.
result-hours_with_wage-table = عرض المبالغ لكل عدد من الساعات
# The table's caption.
result-hours_with_wage-caption = الإعانة مع علاوة الأطفال والأجر في الشهر، حسب ساعات العمل بأجر، بالكرونة
# The heads of its columns.
result-hours_with_wage-columns =
    - العمل بأجر
    - الإعانة
    - الأجر
    - قبل الضريبة
    - في الحساب

# What an hour of work takes of the qualification benefit.
result-beside-break_even = عن كل ساعة عمل تنخفض الإعانة بمقدار { $beloep }.
# Behind it: whether it pays to work, where the wage is not known.
result-beside-may_pay = إذا كان أجرك للساعة أكثر من ذلك، فسيكون لديك قبل الضريبة مبلغ أكبر عند العمل.
# The same where the wage is more.
result-beside-pays = أجرك للساعة أكثر من ذلك، ولهذا يكون لديك قبل الضريبة مبلغ أكبر عند العمل.
# The same where the wage is less.
result-beside-pays_not = أجرك للساعة أقل من ذلك، ولهذا يكون لديك قبل الضريبة مبلغ أقل عند العمل.
# That holiday pay is not in the wage.
result-beside-holiday_pay = بدل الإجازة (feriepenger) عن الأجر غير محسوب هنا.
# Which hours are one's own.
result-beside-own = ساعاتك
# What a bar shows: what the programme pays.
result-beside-stoenad = من البرنامج
# What a bar shows: the wage.
result-beside-loenn = الأجر

# The heading.
result-plan-heading = شهرًا بشهر
# The picture in words. Each picture has placeholders of its own.
result-plan-text = من { $dato } يمكنك الحصول على مجموع قدره { $beloep } قبل الضريبة. وقد يكون الشهر الأول والشهر الأخير أقصر.
# What faint bars stand for.
result-plan-faint = لم تُقرَّر المعدلات بعد
# Opens the table.
result-plan-table = عرض المبلغ لكل شهر
# The table's caption.
result-plan-caption = ما يمكنك الحصول عليه شهرًا بشهر، قبل الضريبة
# The heads of its columns.
result-plan-columns =
    - الشهر
    - بالكرونة قبل الضريبة

# Behind it where absence or other benefits are taken off a month.
result-plan_before_deductions = الخطة بلا خصم بسبب الغياب أو الإعانات الأخرى.
# In place of the plan until start and length are known.
result-plan_lead = نعرض ما يمكنك الحصول عليه من شهر إلى شهر. اختر مدة، أو اكتب متى يبدأ البرنامج وكم يستمر.
# A button: so many months from a day on.
result-plan_preset =
    { $antall ->
        [zero] { $antall } شهر
        [one] شهر واحد
        [two] شهران
        [few] { $antall } أشهر
        [many] { $antall } شهرًا
       *[other] { $antall } شهر
    } من { $dato }
# In place of the plan while only the start is known.
result-plan_without_length = يبدأ البرنامج في { $dato }. اكتب كم يستمر.
# In place of the plan while a birthday that is not known may move it.
result-plan_unsure = قد يأتي عيد ميلادك قبل انتهاء البرنامج، وعندها قد تتغير النتيجة أو يتغير المبلغ. اكتب تاريخ ميلادك لنعرض الخطة.
# The law date is another day than today, and has been.
result-past_law = القواعد والمعدلات هي التي كانت سارية في { $dato }.
# The same where it is still to come.
result-future_law = القواعد والمعدلات هي ما نعرفه اليوم لتاريخ { $dato }.
# The row that sums up the plan.
result-plan_sum = البرنامج كله
# Under the picture, at a mark: which rates the months above it rest on that are not decided yet.
result-plan_open = لم يُقرَّر بعد: { $satser }. استخدمنا أحدث ما نعرفه.
# One of them, from `tables-`, and from when.
result-plan_open_rate = { $sats } من { $dato }
# A note on a month that is not paid whole, or in a plan that is paid by the day.
result-plan_days =
    { $dager ->
        [zero] { $dager } يوم مع الإعانة.
        [one] يوم واحد مع الإعانة.
        [two] يومان مع الإعانة.
        [few] { $dager } أيام مع الإعانة.
        [many] { $dager } يومًا مع الإعانة.
       *[other] { $dager } يوم مع الإعانة.
    }

# The heading.
result-changes-heading = إذا تغير الوضع
# Under the heading.
result-changes-lead = كل سطر يبيّن ما يحدث إذا تغير هذا الأمر وحده.
# Where nothing would change it.
result-changes-none = لا نعرف أي تغيير واحد يعطي نتيجة أخرى خلال الأشهر الـ24 القادمة.
# Heading over situations in life.
result-changes-answers_heading = إذا اختلف شيء ما
# Heading over days.
result-changes-dates_heading = مع مرور الوقت
# Something happens on a day; what then follows stands beneath it.
result-changes-date = من { $dato }، عندما { $hendelse }
# What follows: another conclusion.
result-changes-conclusion = عندها تكون النتيجة «{ $konklusjon }».
# What follows: a month's amount.
result-changes-amount = المبلغ هو { $beloep } في الشهر قبل الضريبة.
# What follows where neither is known.
result-changes-unknown = عندها قد يتغير المبلغ.
# Behind an amount whose rates are not decided yet.
result-changes-projected = المعدلات لم تُقرَّر بعد.

# Advice: how to apply.
result-next-in_writing = من الأفضل تقديم الطلب (søknad) كتابةً. ويمكنك طلب المساعدة في كتابة الطلب من مكتب Nav.
# The link to the list of offices.
result-next-find_office = البحث عن مكتب Nav الخاص بك
# Where that link goes.
result-next-office_link = https://www.nav.no/sok-nav-kontor
# Nav has not assessed the work capability.
result-next-situations-assess = اطلب من مكتب Nav تقييم القدرة على العمل (arbeidsevnevurdering).
# It is not known whether Nav has.
result-next-situations-assessed = اسأل مكتب Nav هل جرى تقييم قدرتك على العمل (arbeidsevne).
# Something else is for Nav to weigh.
result-next-situations-discuss = أخبر المرشد (veileder) عن وضعك وعمّا يجب أن تقيّمه Nav.
# There are benefits, which may end.
result-next-situations-ends = هل ستنتهي قريبًا الإعانة التي لديك؟ قدّم الطلب قبل أن يحدث ذلك.
# No programme for now: what else there may be.
result-next-situations-other_help = اسأل مكتب Nav عن المساعدة الأخرى التي يمكنك الحصول عليها كي تجد عملًا.
# No programme for now: later, perhaps.
result-next-situations-later = إذا كانت هناك الآن صعوبات أخرى كثيرة، يمكنك طلب تقييم جديد لاحقًا.
# No programme for now: money to live on.
result-next-situations-money = إذا لم يكن لديك مال يكفي للمعيشة، يمكنك تقديم طلب للحصول على المساعدة الاجتماعية (økonomisk sosialhjelp).
# No lawful stay.
result-next-situations-emergency = على مكتب Nav في كل الأحوال أن يقدّم لك النصح والإرشاد. وفي حالة الطوارئ (nødssituasjon) يمكنك الحصول على مساعدة.
# Before the phone number.
result-next-phone = اتصل بـ Nav على الرقم { $telefon }
# The number as it is shown.
result-next-phone_number = 55 55 33 33
# The number for `tel:` links.
result-next-phone_link = +4755553333

# Heading over `questions`.
result-questions_heading = ما يسأل عنه الناس كثيرًا

# The button.
result-questions-under_25-title = لماذا يكون المبلغ أقل لمن عمره أقل من 25 سنة؟
# What it opens.
result-questions-under_25-paragraphs =
    - يعطي القانون ثلثي الإعانة الكاملة لمن عمره أقل من 25 سنة. ومن يوم بلوغك 25 سنة تكون لك الإعانة الكاملة.

# The button.
result-questions-household-title = ماذا عن إعانة الطفل العامة وإعانة السكن والمدّخرات ودخل الشريك؟
# What it opens.
result-questions-household-paragraphs =
    - لا تنخفض إعانة التأهيل (kvalifiseringsstønad) بسبب إعانة الطفل العامة (barnetrygd)، أو الدعم النقدي (kontantstøtte)، أو نفقة الطفل (barnebidrag)، أو إعانة السكن (bostøtte) من الدولة أو البلدية، أو دخل شريكك.
    - ولا تؤثر المدّخرات ولا المسكن ولا السيارة أيضًا.
    - إذا شاركتما معًا، يحصل كل منكما على إعانته كاملة وعلى علاوة الأطفال.
    - إذا كان لك حق في إعانة البطالة (dagpenger) أو تعويض المرض (sykepenger) أو إعانة الوالدين (foreldrepenger)، تُخصم من إعانة التأهيل كرونة مقابل كرونة.

# The button.
result-questions-other_benefits-title = ماذا عن AAP ومعاش العجز وقرض الدراسة؟
# What it opens.
result-questions-other_benefits-paragraphs =
    - لا يُخصم AAP (arbeidsavklaringspenger) ولا معاش العجز (uføretrygd) ولا قرض الدراسة من إعانة التأهيل (kvalifiseringsstønad). لكن AAP، إعانة تقييم القدرة على العمل، ومعاش العجز يُعدّان من إعانات المعيشة (ytelser). وإذا لم يكن ما تحصل عليه من هذه الإعانات قليلًا جدًّا، فالشرط الخاص بالإعانات غير مستوفى.
    - القروض والمنح من Lånekassen لا تُعدّ من هذه الإعانات.

# The button.
result-questions-benefits_end-title = ماذا لو كانت إعانتك ستنتهي قريبًا؟
# What it opens.
result-questions-benefits_end-paragraphs =
    - قدّم الطلب (søknad) قبل أن تنتهي. إذا قُبل طلبك، يجب أن يبدأ البرنامج خلال ستة أشهر على الأكثر من وصول الطلب.
    - تُلغى الإعانة الانتقالية لمن يربّون أطفالهم وحدهم (overgangsstønad til enslige foreldre) بالنسبة إلى معظمهم من 1 يوليو 2026. وإذا فقدتها، فقد يكون البرنامج مناسبًا لك.

# The button.
result-questions-start-title = متى يبدأ البرنامج؟
# What it opens.
result-questions-start-paragraphs =
    - إذا قُبل طلبك (søknad)، يجب أن يبدأ البرنامج خلال ستة أشهر على الأكثر من وصول الطلب.

# The button.
result-questions-disability-title = ماذا لو قدّمت طلبًا للحصول على معاش العجز؟
# What it opens.
result-questions-disability-paragraphs =
    - إذا حصلت لاحقًا على معاش العجز (uføretrygd) عن فترة دُفعت لك فيها إعانة التأهيل (kvalifiseringsstønad)، يمكن للبلدية أن تطالب بالمبلغ المدفوع لك بأثر رجعي (etterbetaling).

# The button.
result-questions-youth-title = ماذا عن برامج الشباب؟
# What it opens.
result-questions-youth-paragraphs =
    - في بعض الأماكن يمكن لمن عمره أقل من 29 سنة الحصول على إعانة برنامج الشباب (ungdomsprogramytelse) أو إعانة النشاط (aktivitetspenger). ولا يمكن الجمع بين أي منهما وبين إعانة التأهيل (kvalifiseringsstønad). اسأل مكتب Nav عمّا هو متاح في منطقتك.

# The button.
result-questions-payment-title = متى تُدفع الأموال؟
# What it opens.
result-questions-payment-paragraphs =
    - تُدفع الأموال لاحقًا عن الفترة الماضية (etterskuddsvis)، حسب الحضور المسجَّل. والبلدية تحدد أيام الدفع، فاسأل مكتب Nav.
    - إذا كنت بحاجة إلى مال قبل أول دفعة، يمكنك تقديم طلب للحصول على المساعدة الاجتماعية (økonomisk sosialhjelp).

# The button.
result-questions-debt-title = هل يمكن أن يُخصم من الإعانة بسبب الديون أو نفقة الطفل؟
# What it opens.
result-questions-debt-paragraphs =
    - نعم، لكن يجب أن يبقى لك ما يكفي للمعيشة. هذا وارد في قانون استيفاء الديون (dekningsloven) § 2-7.
    - إذا كانت عليك نفقة طفل (barnebidrag)، فقد تذهب علاوة الأطفال (barnetillegg) إلى هذه النفقة.

# The button.
result-questions-work-since-title = هل يمكنك العمل إلى جانب البرنامج؟
# What it opens.
result-questions-work-since-paragraphs =
    - نعم، حتى نصف دوام. ويمكن أن يكون التدريب المهني (læretid) أكثر من ذلك. تُخفَّض الإعانة وعلاوة الأطفال مقابل ساعات العمل، مهما كان أجرك.
# The button.
result-questions-work-before-title = هل يمكنك العمل إلى جانب البرنامج؟
# What it opens.
result-questions-work-before-paragraphs =
    - نعم، حتى نصف دوام. وكان هذا ينطبق أيضًا على من هم في تدريب مهني (lærlinger) قبل عام 2019. تُخفَّض الإعانة وعلاوة الأطفال مقابل ساعات العمل، مهما كان أجرك.

# The button.
result-questions-travel-title = هل تُغطى تكاليف التنقل؟
# What it opens.
result-questions-travel-paragraphs =
    - قد يوجد دعم للتنقل بموجب قانون سوق العمل (arbeidsmarkedsloven) § 13، وهذا الدعم لا يسبب خصمًا. اسأل مكتب Nav.

# The button.
result-questions-illness-since-title = ماذا عن المرض والغياب لأسباب أخرى؟
# What it opens.
result-questions-illness-since-paragraphs =
    - المرض مع شهادة طبية (legeerklæring) لا يسبب خصمًا. ولا تسببه أيضًا إجازة (permisjon) مُنحت لك لأسباب قوية تتعلق بظروفك الشخصية (tungtveiende velferdsgrunner). وإذا كان غيابك بلا عذر مقبول، يُخصم من إعانتك مقابل ساعات الغياب.
    - في الأسابيع الثمانية الأولى يلزمك تقديم شهادة طبية. وبعد ذلك يمكنك استخدام الإقرار الذاتي بالمرض (egenmelding) لثلاثة أيام على الأكثر في كل مرة. وإذا مرض طفلك، يمكنك عادةً البقاء في البيت حتى 10 أيام خلال 12 شهرًا. ولبعض الناس أيام أكثر.
# The button.
result-questions-illness-before-title = ماذا عن المرض والغياب لأسباب أخرى؟
# What it opens.
result-questions-illness-before-paragraphs =
    - المرض مع شهادة طبية (legeerklæring) لا يسبب خصمًا. ولا تسببه أيضًا إجازة (permisjon) مُنحت لك لأسباب قوية تتعلق بظروفك الشخصية (tungtveiende velferdsgrunner). وإذا كان غيابك بلا عذر مقبول، يُخصم من إعانتك مقابل ساعات الغياب.
    - قبل عام 2012 لم تكن في البرنامج قواعد ثابتة عن الإقرار الذاتي بالمرض (egenmelding) ومرض الأطفال. اسأل مكتب Nav عمّا كان ساريًا.

# The button.
result-questions-birth-title = ماذا لو كان لديك طفل مولود حديثًا أو تنتظر مولودًا؟
# What it opens.
result-questions-birth-paragraphs =
    - يمكنك الحصول على إجازة (permisjon) مع الإعانة قبل موعد الولادة وبعد الولادة. ولا يمكن إيقاف البرنامج بسبب غيابك للولادة أو التبنّي في السنة الأولى.

# The button.
result-questions-holiday-since-title = هل لك إجازة سنوية؟
# What it opens.
result-questions-holiday-since-paragraphs =
    - نعم، لك إجازة سنوية (ferie) حتى 25 يوم عمل في السنة، وتبقى لك الإعانة خلالها. وإذا كان عمرك أكثر من 60 سنة، فلك خمسة أيام إضافية.
    - لا يُدفع لك بدل إجازة (feriepenger).
# The button.
result-questions-holiday-before-title = هل لك إجازة سنوية؟
# What it opens.
result-questions-holiday-before-paragraphs =
    - قبل عام 2012 لم تكن في البرنامج قواعد ثابتة عن الإجازة السنوية (ferie). اسأل مكتب Nav عمّا كان ساريًا.
    - لا يُدفع لك بدل إجازة (feriepenger).

# The button.
result-questions-duration-since-title = كم يستمر البرنامج، وهل يمكنك العودة إليه؟
# What it opens.
result-questions-duration-since-paragraphs =
    - تُصدر Nav القرار (vedtak) لمدة سنة على الأكثر في كل مرة. ويستمر البرنامج عادةً سنتين على الأكثر. ولأسباب خاصة (særlige grunner) يمكنك الحصول على سنة إضافية على الأكثر.
    - الإجازة الموافَق عليها (permisjon) والانقطاع الموافَق عليه (avbrudd) لا يُحسبان من المدة. وإذا أردت العودة لاحقًا، يمكنك تقديم طلب جديد.
# The button.
result-questions-duration-before-title = كم يستمر البرنامج، وهل يمكنك العودة إليه؟
# What it opens.
result-questions-duration-before-paragraphs =
    - قبل عام 2019 كان البرنامج يستمر سنة على الأكثر، ولا يستمر أطول من ذلك إلا بعد تقييم جديد.
    - الإجازة الموافَق عليها (permisjon) والانقطاع الموافَق عليه (avbrudd) لا يُحسبان من المدة. وإذا أردت العودة لاحقًا، يمكنك تقديم طلب جديد.

# The button.
result-questions-complaint-title = ماذا لو لم توافق على القرار؟
# What it opens.
result-questions-complaint-paragraphs =
    - يمكنك تقديم التظلّم (klage) خلال ثلاثة أسابيع من حصولك على القرار (vedtak). وإذا كان اليوم الأخير يوم سبت أو أحد أو عطلة رسمية، تمتد المهلة إلى يوم العمل التالي.
    - وقّع التظلّم وأرسله إلى مكتب Nav. إذا لم يغيّر المكتب القرار، يُحال التظلّم إلى حاكم المقاطعة (statsforvalteren)، وهو ممثل الدولة في المقاطعة.
    - إذا كان الرفض مبنيًا على قرار بموجب قانون NAV (NAV-loven) § 14 a، يُحال التظلّم إلى هيئة التظلّم في Nav (Nav klageinstans).

# The button.
result-questions-sentence-title = ماذا لو كان عليك قضاء عقوبة قصيرة؟
# What it opens.
result-questions-sentence-paragraphs =
    - يمكنك الحصول على انقطاع (avbrudd) في البرنامج بلا إعانة. تحدّث مع مكتب Nav مسبقًا.

# The button.
result-questions-injury-title = ماذا لو تعرّضت لإصابة أثناء مشاركتك؟
# What it opens.
result-questions-injury-paragraphs =
    - في التدابير الموجَّهة نحو العمل (arbeidsrettede tiltak) تشملك القواعد الخاصة بإصابات العمل (yrkesskade).

# The button.
result-questions-school-title = هل يمكن أن تكون الدراسة أو العلاج جزءًا من البرنامج؟
# What it opens.
result-questions-school-paragraphs =
    - نعم، قد يشمل البرنامج التعليم (opplæring) وتعلّم اللغة النرويجية والعلاج من الإدمان أو المرض. لكن الجزء الأهم يجب أن يزيد فرصتك في أن تجد عملًا.

# The button.
result-questions-social_assistance-title = هل يمكنك الحصول على المساعدة الاجتماعية بالإضافة إلى الإعانة، أو عند رفضك البرنامج؟
# What it opens.
result-questions-social_assistance-paragraphs =
    - نعم، قد يكون لك حق في المساعدة الاجتماعية (økonomisk sosialhjelp) إذا كانت الإعانة لا تكفي للمعيشة. عليك تقديم طلب، وNav تقيّمه.
    - إذا رفضت البرنامج، لا يمكن لـ Nav أن ترفض المساعدة الاجتماعية لهذا السبب وحده. يجب أن تقيّم Nav قضيتك على حدة.

# The button.
result-questions-moving-title = ماذا لو انتقلت إلى بلدية أخرى؟
# What it opens.
result-questions-moving-paragraphs =
    - البلدية التي تقيم فيها هي المسؤولة. إذا كنت لاجئًا وانتقلت في السنوات الأولى من دون اتفاق بين البلديتين، فقد ترفض البلدية الجديدة التحاقك بالبرنامج.

# The button.
result-questions-from_abroad-title = هل يمكن للاجئين ومواطني دول EØS المشاركة؟
# What it opens.
result-questions-from_abroad-paragraphs =
    - نعم، إذا كانت الشروط مستوفاة. وبعد برنامج التعريف (introduksjonsprogrammet) قد يكون برنامج التأهيل (kvalifiseringsprogrammet) هو الخطوة التالية.
    - منذ 7 مارس 2025 يمكن لبعض مواطني دول EØS وأسرهم المشاركة من دون إقامة ثابتة (fast bopel) في النرويج. ويتوقف ذلك على نوع إقامتهم.

# The button.
result-questions-immigration-title = هل يؤثر البرنامج في الإقامة الدائمة أو لمّ شمل الأسرة؟
# What it opens.
result-questions-immigration-paragraphs =
    - الإعانة غير مذكورة في قائمة الدخل المطلوب للإقامة الدائمة (permanent opphold) في لائحة الأجانب (utlendingsforskriften) § 11-11. والإعانة بموجب قانون الخدمات الاجتماعية (sosialtjenesteloven) لا تُعدّ أيضًا دخلًا للمّ شمل الأسرة (familieinnvandring)، حسب اللائحة نفسها (utlendingsforskriften) § 10-8. اسأل UDI قبل أن تقرر.

# The heading.
result-disclaimers-heading = ما ينبغي أن تعرفه عن النتيجة
# To everyone.
result-disclaimers-points-answers = نحسب على أساس إجاباتك. وقد تقيّم Nav الأمر بشكل مختلف.
# Where there is absence, and a child supplement: our reading of the law.
result-disclaimers-points-absence = لا يقول القانون بوضوح هل تُخفَّض علاوة الأطفال أيضًا عند الغياب بلا عذر مقبول (ugyldig fravær). نحن نحسب أنها تُخفَّض.
# Where other benefits are taken off, and there is a child supplement: our reading of the law.
result-disclaimers-points-set_off = لا يقول القانون بوضوح هل تُخصم الإعانات الأخرى من علاوة الأطفال أيضًا. نحن نحسب أنها تُخصم من إعانة التأهيل فقط.
# Near that age: our reading of the law.
result-disclaimers-points-year_of_67 = لا يقول القانون ما الذي ينطبق في السنة التي يكون فيها عمرك 67 سنة. نترك تقييم ذلك لـ Nav.
# Rules and date.
result-disclaimers-version = القواعد بالإصدار { $versjon }، كما هي سارية في { $dato }.
# The date it was calculated or printed.
result-disclaimers-made = حُسب في { $dato }.
# Heading over the answers on the printed page.
result-disclaimers-answers = إجاباتك


## Where there are no rules to go by

# The device's clock shows a day that it cannot be.
trouble-clock = تاريخ اليوم حسب جهازك هو { $dato }. تأكد من أن التاريخ في الجهاز صحيح، لأننا نحسب وفق قواعد ذلك اليوم.
# The law date is outside the coverage.
trouble-outside_coverage = في الدليل قواعد من { $fra } إلى { $til }. اختر تاريخًا ضمن هذه الفترة.
# A programme begins outside the coverage.
trouble-start_outside = لدينا قواعد فقط من { $fra } إلى { $til }. اكتب تاريخًا ضمن هذه الفترة، مثلًا 17.08.2026.


## The conditions

# All of `conditions-`: the name of a condition, in a list with its outcome and reason after it.
conditions-alder = العمر
conditions-opphold = إقامة قانونية وإقامة ثابتة
conditions-nedsatt_evne = انخفاض كبير في القدرة على العمل وكسب الدخل
conditions-ytelser = لا إعانات معيشة، أو إعانات محدودة جدًّا
conditions-arbeidsevnevurdering = تقييم القدرة على العمل
conditions-tett_oppfoelging = متابعة وثيقة ومنسّقة
conditions-introduksjonsprogram = عدم المشاركة في برنامج التعريف
conditions-nav_kontor = وجود مكتب Nav في البلدية
conditions-nav_tilbud = عرض من مكتب Nav
conditions-byrdefullt = ألا يكون البرنامج عبئًا غير متناسب بسبب ظروف مقدّم الطلب


## The outcome of a condition

# All of `outcomes-`: one or a few words beside the name of a condition, as a label.
outcomes-met = مستوفى
outcomes-discretion = يحتاج إلى تقييم من Nav
outcomes-unanswered = بلا إجابة
outcomes-not_met = غير مستوفى
# Of an exception that nobody has raised.
outcomes-not_raised = لم يُطرح


## Why a condition came out as it did

# All of `reasons-`: whole sentences under the name of a condition.
reasons-alder_ubesvart = لا نعرف عمرك. البرنامج لمن بلغ سن { $minstealder }.
reasons-under_minstealder =
    عمرك { $alder ->
        [zero] { $alder } سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $alder } سنوات
        [many] { $alder } سنة
       *[other] { $alder } سنة
    }، والحد الأدنى للعمر هو { $minstealder }. يمكن أن تخبرك Nav بالمساعدة الممكنة قبل ذلك.
reasons-innenfor_aldersgrensene =
    عمرك { $alder ->
        [zero] { $alder } سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $alder } سنوات
        [many] { $alder } سنة
       *[other] { $alder } سنة
    }، وهو ضمن حدود العمر.
reasons-fylt_67 =
    عمرك { $alder ->
        [zero] { $alder } سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $alder } سنوات
        [many] { $alder } سنة
       *[other] { $alder } سنة
    }. يجب أن تقيّم Nav هل لا يزال بإمكانك المشاركة.
reasons-over_aldersgrensen =
    عمرك { $alder ->
        [zero] { $alder } سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $alder } سنوات
        [many] { $alder } سنة
       *[other] { $alder } سنة
    }، وهو فوق الحد الأعلى للعمر. يمكن أن تخبرك Nav بالمساعدة المتاحة.
reasons-opphold_ubesvart = سؤال الإقامة بلا إجابة.
reasons-norsk_statsborger = لديك الجنسية النرويجية، ولذلك لا يُشترط أن تكون إقامتك ثابتة (fast bopel) في النرويج.
reasons-fast_bopel = لديك إقامة قانونية (lovlig opphold) وإقامة ثابتة (fast bopel) في النرويج.
reasons-ikke_lovlig_opphold = القاعدة العامة هي أن تكون لديك إقامة قانونية (lovlig opphold) في النرويج. وهناك استثناءات، منها ضحايا الاتجار بالبشر والقضايا التي لم يُبتّ فيها بعد. اسأل Nav.
reasons-uten_fast_bopel = القاعدة العامة هي أن تكون لديك إقامة ثابتة (fast bopel) في النرويج. وهناك استثناءات، منها ما تنص عليه اتفاقيات مع دول الشمال ودول أخرى. اسأل Nav.
reasons-eoes_ubesvart = ليست لديك إقامة ثابتة (fast bopel) في النرويج. لذلك يجب أن نعرف هل أنت من بلد في EØS.
reasons-eoes_unntak_vurderes = ليست لديك إقامة ثابتة (fast bopel) في النرويج، لكن قد ينطبق عليك استثناء لمواطني دول EØS. يجب أن تقيّم Nav ذلك.
reasons-opphold_ukjent = يجب أن تتحقق Nav مما ينطبق على إقامتك.
reasons-evne_ubesvart = سؤال القدرة على العمل وكسب الدخل بلا إجابة.
reasons-evne_nedsatt = حسب إجابتك، هناك انخفاض كبير في قدرتك على العمل وكسب الدخل (vesentlig nedsatt arbeids- og inntektsevne). وNav هي التي تقرر ذلك في النهاية.
reasons-evne_ikke_nedsatt = البرنامج لمن لديهم انخفاض كبير في القدرة على العمل وكسب الدخل (vesentlig nedsatt arbeids- og inntektsevne). إذا لم يكن الأمر مؤكدًا لك، يمكنك أن تطلب تقييمًا من Nav.
reasons-evne_ukjent = يجب أن تقيّم Nav هذا معك.
reasons-ytelser_ubesvart = سؤال إعانات المعيشة بلا إجابة.
reasons-ingen_ytelser = لا تُدفع لك إعانات معيشة (ytelser til livsopphold) بموجب قانون التأمين الوطني (folketrygdloven) أو قانون سوق العمل (arbeidsmarkedsloven).
reasons-svaert_begrensede_ytelser = ما يُدفع لك قليل جدًّا. يجب أن تقيّم Nav هل هو قليل بما يكفي.
reasons-mer_enn_begrensede_ytelser = البرنامج لمن لا يحصلون على إعانات معيشة (ytelser til livsopphold) أو يحصلون على إعانات محدودة جدًّا. اسأل Nav عن التدابير (tiltak) التي يمكنك الحصول عليها مع إعانتك.
reasons-ytelser_ukjent = يجب أن تنظر Nav في إعانات المعيشة (ytelser til livsopphold) التي تُدفع لك، وتقيّم هل هي قليلة بما يكفي.
reasons-vurdering_ubesvart = سؤال تقييم القدرة على العمل (arbeidsevnevurdering) بلا إجابة.
reasons-vurdering_gjennomfoert = قيّمت Nav قدرتك على العمل.
reasons-vurdering_maa_gjoeres = يجب أن تُجري Nav أولًا تقييم القدرة على العمل (arbeidsevnevurdering). يمكنك طلبه من Nav.
reasons-vurdering_ukjent = اسأل Nav هل أُجري تقييم القدرة على العمل (arbeidsevnevurdering). إذا لم يُجرَ، يجب أن تُجريه Nav أولًا.
reasons-oppfoelging_ubesvart = سؤال المتابعة بلا إجابة.
reasons-oppfoelging_trengs = أنت بحاجة إلى متابعة وثيقة ومنسّقة (tett og koordinert oppfølging) كي تجد عملًا.
reasons-oppfoelging_trengs_ikke = البرنامج لمن هم بحاجة إلى متابعة وثيقة ومنسّقة (tett og koordinert oppfølging). إذا كان يكفيك أقل من ذلك، فقد يكون تدبير (tiltak) آخر أنسب لك.
reasons-egen_jobbsoeking_vesentlig = قبل عام 2019 كان الطلب يُرفض إذا كانت حاجتك الأكبر هي البحث عن عمل بنفسك. وكان تدبير (tiltak) أقصر هو الأنسب حينها.
reasons-egen_jobbsoeking_vurderes = أنت بحاجة إلى متابعة وثيقة (tett oppfølging)، لكن الأهم لك هو البحث عن عمل بنفسك. تقيّم Nav أيهما أنسب: البرنامج أم تدبير (tiltak) أقصر.
reasons-oppfoelging_ukjent = يجب أن تقيّم Nav مقدار المتابعة (oppfølging) الذي تحتاج إليه.
reasons-introduksjonsprogram_ubesvart = سؤال برنامج التعريف (introduksjonsprogrammet) بلا إجابة.
reasons-ikke_i_introduksjonsprogram = أنت لا تشارك في برنامج التعريف (introduksjonsprogrammet).
reasons-i_introduksjonsprogram = أنت تشارك الآن في برنامج التعريف (introduksjonsprogrammet). قد يأتي برنامج التأهيل (kvalifiseringsprogrammet) بعده، ويجب أن تقيّم Nav ذلك.
reasons-introduksjonsprogram_ukjent = يجب أن تتحقق Nav هل تشارك في برنامج التعريف (introduksjonsprogrammet).
reasons-nav_kontor_ubesvart = سؤال مكتب Nav بلا إجابة.
reasons-har_nav_kontor = أُنشئ مكتب Nav في البلدية.
reasons-mangler_nav_kontor = حتى عام 2010 كان البرنامج متاحًا فقط في البلديات التي فيها مكتب Nav. يمكن للبلدية أن تخبرك متى افتُتح المكتب.
reasons-nav_kontor_ukjent = يجب التحقق مما إذا كان مكتب Nav قد أُنشئ في البلدية.
reasons-nav_tilbud_ubesvart = سؤال العرض من مكتب Nav بلا إجابة.
reasons-nav_kan_tilby = يمكن لمكتب Nav أن يعرض برنامجًا مناسبًا.
reasons-nav_kan_ikke_tilby = حتى عام 2019 كان يجب أن يكون مكتب Nav قادرًا على عرض برنامج. اسأل المكتب عمّا قد يأتي لاحقًا.
reasons-nav_tilbud_ukjent = يجب أن يجيب مكتب Nav هل يمكنه أن يعرض برنامجًا.
reasons-unntak_ikke_reist = لا توجد لديك ظروف تجعل عرض برنامج عبئًا غير متناسب (uforholdsmessig byrdefullt).
reasons-uforholdsmessig_byrde = ترى البلدية أن عرض برنامج عبء غير متناسب (uforholdsmessig byrdefullt) بسبب ظروف لديك. اطلب تعليلًا مكتوبًا (skriftlig begrunnelse). الوضع المالي للبلدية ليس سببًا.
reasons-byrde_vurderes = يجب أن تقيّم Nav هل لديك ظروف تجعل عرض برنامج عبئًا غير متناسب (uforholdsmessig byrdefullt).


## The lines of the calculation

# All of `steps-`: the name of a line in the calculation, before its amount.
steps-grunnbeloep = المبلغ الأساسي (G) في السنة
steps-faktor = عدد المبالغ الأساسية
steps-full_stoenad_per_aar = الإعانة الكاملة في السنة
steps-andel_under_25 = الحصة لمن عمره أقل من 25 سنة
steps-stoenad_per_aar = الإعانة في السنة
steps-dager_per_aar = أيام الإعانة في السنة
steps-stoenad_per_dag = الإعانة لليوم
steps-maaneder_per_aar = الأشهر في السنة
steps-stoenad_per_maaned = الإعانة في الشهر
steps-barnesats = علاوة الأطفال لكل طفل في اليوم
steps-barn = عدد الأطفال
steps-barnetillegg_per_dag = علاوة الأطفال لليوم
steps-barnetillegg_per_aar = علاوة الأطفال في السنة
steps-barnetillegg_per_maaned = علاوة الأطفال في الشهر
steps-total_per_dag = المجموع لليوم
steps-total_per_maaned = المجموع في الشهر
steps-total_per_aar = المجموع في السنة
steps-timer_per_uke = الساعات في الأسبوع بدوام كامل
steps-arbeidstimer = ساعات العمل بأجر في الأسبوع
steps-timer_igjen = الساعات الباقية للبرنامج في الأسبوع
steps-stoenad_etter_arbeid = الإعانة في الشهر بعد الخصم للعمل بأجر
steps-barnetillegg_etter_arbeid = علاوة الأطفال في الشهر بعد الخصم للعمل بأجر
steps-total_etter_arbeid = المجموع في الشهر بعد الخصم للعمل بأجر
steps-trekk_arbeid = الخصم في الشهر بسبب العمل بأجر
steps-timer_per_dag = الساعات في يوم إعانة واحد
steps-fravaerstimer = ساعات الغياب بلا عذر مقبول في الشهر
steps-fravaer_stoenad = الإعانة عن ساعات الغياب
steps-fravaer_barnetillegg = علاوة الأطفال عن ساعات الغياب
steps-stoenad_etter_fravaer = الإعانة في الشهر بعد الخصم للغياب
steps-barnetillegg_etter_fravaer = علاوة الأطفال في الشهر بعد الخصم للغياب
steps-total_etter_fravaer = المجموع في الشهر بعد الخصم للغياب
steps-trekk_fravaer = الخصم في الشهر بسبب الغياب
steps-dagpenger = إعانة البطالة في الشهر
steps-sykepenger = تعويض المرض في الشهر
steps-foreldrepenger = إعانة الوالدين في الشهر
steps-rehabiliteringspenger = تعويض إعادة التأهيل (rehabiliteringspenger) في الشهر
steps-samordning = الإعانات الأخرى في الشهر
steps-stoenad_etter_samordning = إعانة التأهيل في الشهر بعد خصم الإعانات الأخرى
steps-total_etter_samordning = المجموع في الشهر بعد خصم الإعانات الأخرى
steps-trekk_samordning = الخصم في الشهر بسبب إعانات أخرى
steps-stoenad_etter_per_aar = الإعانة في السنة بعد كل الخصومات
steps-barnetillegg_etter_per_aar = علاوة الأطفال في السنة بعد كل الخصومات
steps-total_etter_per_aar = المجموع في السنة بعد كل الخصومات
steps-timeloenn = أجر الساعة قبل الضريبة
steps-uker_per_aar = الأسابيع في السنة
steps-loenn_per_aar = الأجر في السنة
steps-loenn_per_maaned = الأجر في الشهر
steps-samlet_per_aar = الإعانة والأجر في السنة
steps-samlet_per_maaned = الإعانة والأجر في الشهر
steps-inntekt = الدخل في السنة
steps-inntekt_per_maaned = الدخل في الشهر
steps-trygdeavgift_sats = معدل رسوم التأمين الوطني (trygdeavgift)، بالمئة
steps-trygdeavgift_grense = الدخل المعفى من رسوم التأمين الوطني
steps-trygdeavgift_tak = أعلى رسوم للتأمين الوطني على ما فوق الحد، بالمئة
steps-trygdeavgift_av_inntekt = رسوم التأمين الوطني على الدخل كله
steps-inntekt_over_grensen = الدخل فوق الحد
steps-trygdeavgift_hoeyst = الحد الأعلى لرسوم التأمين الوطني
steps-trygdeavgift = رسوم التأمين الوطني في السنة
steps-minstefradrag_sats = معدل الإعفاء الأدنى (minstefradrag)، بالمئة
steps-minstefradrag_tak = الحد الأعلى للإعفاء الأدنى
steps-minstefradrag_av_inntekt = الإعفاء الأدنى من الدخل كله
steps-minstefradrag = الإعفاء الأدنى في السنة
steps-personfradrag = الإعفاء الشخصي (personfradrag) في السنة
steps-alminnelig_inntekt = الدخل العام (alminnelig inntekt) في السنة
steps-fellesskatt_sats = الضريبة على الدخل العام، بالمئة
steps-fellesskatt = الضريبة على الدخل العام في السنة
steps-trinn1_fra = الشريحة 1 في ضريبة الشرائح (trinnskatt) تبدأ عند
steps-trinn1_sats = معدل الشريحة 1، بالمئة
steps-trinn2_fra = الشريحة 2 في ضريبة الشرائح تبدأ عند
steps-trinn2_sats = معدل الشريحة 2، بالمئة
steps-inntekt_til_trinn2 = الدخل حتى الشريحة 2
steps-trinn1_inntekt = الدخل في الشريحة 1
steps-trinn1_skatt = الضريبة في الشريحة 1
steps-trinn2_inntekt = الدخل في الشريحة 2
steps-trinn2_skatt = الضريبة في الشريحة 2
steps-trinnskatt = ضريبة الشرائح في السنة
steps-skatt = الضريبة ورسوم التأمين الوطني في السنة
steps-netto_per_aar = الباقي بعد الضريبة في السنة
steps-netto_per_maaned = الباقي بعد الضريبة في الشهر، في المتوسط
steps-trekkmaaneder = الأشهر التي تُخصم فيها الضريبة
steps-skattetrekk = خصم الضريبة في شهر عادي
steps-andel_desember = حصة خصم الضريبة في ديسمبر
steps-skattetrekk_desember = خصم الضريبة في ديسمبر
steps-netto_vanlig_maaned = ما يصل إلى حسابك في شهر عادي
steps-netto_juni = ما يصل إلى حسابك عن يونيو
steps-netto_desember = ما يصل إلى حسابك في ديسمبر
steps-hverdager = الأيام من الاثنين إلى الجمعة في الشهر
steps-stoenadsdager = الأيام مع الإعانة
steps-stoenad_i_maaneden = الإعانة في هذا الشهر
steps-barnetillegg_i_maaneden = علاوة الأطفال في هذا الشهر
steps-total_i_maaneden = المجموع في هذا الشهر


## How each line came about

# In place of a calculation: the number is a rate that the law has.
operations-rate = معدل ثابت
# In place of a calculation: the number is what was answered.
operations-answer = إجابتك
# In place of a calculation: the number is counted in the calendar.
operations-count = محسوب من التقويم
# Between two numbers: "100 times 12".
operations-multiply = مضروبًا في
# Between two numbers: "100 divided by 12".
operations-divide = مقسومًا على
# Between numbers: "100 plus 12 plus 5".
operations-add = زائد
# Between two numbers: "100 minus 12".
operations-subtract = ناقص
# Between two numbers, and then put into `result-calculation-not_below_zero`: "100 minus 120, but not less than zero".
operations-deduct = ناقص
# What is done with three numbers. The line itself is written with the words for times and divided by: "100 times 12 divided by 37.5".
operations-share = مضروبًا في ثم مقسومًا على
# Between a rate and an amount: "22 per cent of 100". The rate comes first.
operations-percent = بالمئة من
# Before two amounts, with `format-pair` between them: "the smaller of 100 and 120".
operations-min = الأقل من بين


## What happens by itself on a day

# All of `events-`: a clause in small letters and without a full stop, put into { $hendelse } of `result-changes-date`: "From 1 March 2027, when a child is born, …". In the plan it stands alone, with a full stop and a capital letter.
events-barn_foedt = يولد طفل
events-barn_fyller_18 = يبلغ طفل 18 سنة
events-fyller_25 = تبلغ 25 سنة وتحصل على الإعانة الكاملة
events-fyller_67 = تبلغ 67 سنة
events-fyller_68 = تبلغ 68 سنة
events-fyller_minstealder = تبلغ الحد الأدنى للعمر
events-ny_barnesats = يسري معدل جديد لعلاوة الأطفال
events-ny_faktor = يسري معدل جديد للإعانة
events-ny_regel = تسري قواعد جديدة بشأن من يمكنه المشاركة
events-nytt_grunnbeloep = يسري مبلغ أساسي (G) جديد


## What to know before trusting the amounts

# All of `warnings-`: whole sentences, under the amounts.
warnings-over_halv_stilling = العمل العادي يمكن أن يكون نصف دوام على الأكثر، أي 18.75 ساعة في الأسبوع. اسأل Nav قبل الاتفاق على ساعات أكثر.
warnings-laerling_spoer_nav = يمكن أن يكون التدريب المهني (læretid) أكثر من نصف دوام. اسأل Nav عمّا ينطبق عليك.
warnings-alder_kan_endre_seg = قد يتغير العمر قبل انتهاء البرنامج، وعندها يتغير المبلغ. اكتب تاريخ ميلادك لنحسب مبلغًا صحيحًا.


## The tables that may be projected, within a sentence

# Both of `tables-`: what is not decided yet, in small letters, put into { $satser } of `result-amounts-reservation`, with `format-pair` between two.
tables-grunnbeloep = المبلغ الأساسي (G)
tables-barnetillegg = معدل علاوة الأطفال


## How places in the law are cited

# A paragraph of an act or a regulation.
citation-section = { $kilde } § { $nummer }
# A slide with a number.
citation-slide = { $kilde }، الشريحة { $nummer }
# A slide with a heading.
citation-heading = { $kilde }، { $nummer }
# A point of a circular.
citation-point = { $kilde }، النقطة { $nummer }
# A subsection of it.
citation-ledd = { $sted }، الفقرة { $ledd }
# The first to the ninth.
citation-ordinals =
    - الأولى
    - الثانية
    - الثالثة
    - الرابعة
    - الخامسة
    - السادسة
    - السابعة
    - الثامنة
    - التاسعة
# A letter of it.
citation-letter = { $sted }، الحرف { $bokstav }


## The short names of the sources

# All of `sources-`: the name of an act, a regulation or another source, as { $kilde } of `citation-`, before the number of a paragraph.
sources-sotjl1991 = قانون الخدمات الاجتماعية لعام 1991 (sosialtjenesteloven)
sources-sotjl = قانون الخدمات الاجتماعية (sosialtjenesteloven)
sources-kvp_forskrift = لائحة برنامج التأهيل (KVP-forskriften)
sources-aap_forskrift = لائحة AAP (AAP-forskriften)
sources-bopel_forskrift = لائحة الخدمات الاجتماعية للأشخاص بلا إقامة ثابتة (forskrift om sosiale tjenester for personer uten fast bopel)
sources-ftrl = قانون التأمين الوطني (folketrygdloven)
sources-sktl = قانون الضرائب (skatteloven)
sources-navl = قانون NAV (NAV-loven)
sources-fvl = قانون الإدارة العامة (forvaltningsloven)
sources-introl = قانون الاندماج (integreringsloven)
sources-introl2003 = قانون التعريف (introduksjonsloven)
sources-skattebetalings_forskrift = لائحة دفع الضرائب (skattebetalingsforskriften)
sources-nav2008 = Nav 2008
sources-r35 = تعميم Nav رقم 35 (Navs rundskriv hovednr. 35)
sources-bistand2007 = Nav 2007


## For caseworkers: the desk

# Accessible name of the desk as a region.
desk-screen-region = برنامج التأهيل، للمرشدين
# The desk's own heading.
desk-screen-heading = برنامج التأهيل (kvalifiseringsprogrammet) في المحادثة
# Under it.
desk-screen-lead = للإرشاد فقط. لا يُحفظ شيء ولا يُرسل. لا تكتب أبدًا اسمًا أو رقم هوية وطنية (fødselsnummer).
# Heading of the pane where one fills in.
desk-screen-inputs = المعلومات
# Heading of the pane with the result.
desk-screen-result = النتيجة
# Label of the law date.
desk-screen-law_date = تاريخ القواعد
# Name of the group of days to choose.
desk-screen-presets = تواريخ القواعد المعتادة
# Preset: today.
desk-screen-today = اليوم
# Preset: the day of the application.
desk-screen-application_date = تاريخ الطلب
# Name of the group of columns.
desk-screen-columns = الأعمدة
# A column.
desk-screen-column = العمود { $bokstav }
# Copies the column in front to a new one.
desk-screen-copy_column = النسخ إلى عمود جديد
# Removes the column in front.
desk-screen-remove_column = إزالة العمود
# Shows the text for the journal.
desk-screen-journal = النسخ إلى السجل
# Shows the plan as CSV.
desk-screen-csv = الخطة بصيغة CSV
# Prints.
# Shows the case in the citizen's words.
desk-screen-show_user = العرض على المشارك
# Back from the citizen's words.
desk-screen-back_to_desk = العودة إلى صفحة المرشد
# Name of the group of languages.
desk-screen-user_language = لغة المشارك
# Opens the languages that are drafts.
desk-screen-more_languages = لغات أخرى
# In brackets after the name of each.
desk-screen-draft = مسودة
# Before the guide in one of them, for whoever reads along.
desk-screen-draft_notice = النص التالي مسودة. لم يقرأه بعد أحد ممن هذه اللغة لغتهم الأم. النص النرويجي هو المعتمد.
# Wipes everything.
desk-screen-new_conversation = محادثة جديدة
# Asked before wiping.
desk-screen-wipe_question = هل تريد حذف كل شيء وبدء محادثة جديدة؟
# Confirms.
# Keeps everything.
# Read aloud after wiping.
desk-screen-wiped = حُذف كل شيء. يمكنك الآن بدء محادثة جديدة.
# Before everything is wiped by itself.
# One second, and several.
# Keeps the conversation.
# Copies the text shown.
# Saves the text shown as a file.
# Closes the text shown.
# Read aloud after copying.
# Read aloud where copying is not allowed.
# In place of amounts while a field cannot be read.
desk-screen-withheld = لا نعرض أي مبالغ قبل تصحيح ما يلي: { $felt }.
# In place of the result where there are no rules for the law date. is the day whose fields stand there so long.
desk-screen-lawless = لا نعرض أي نتائج قبل تصحيح تاريخ القواعد. في هذه الأثناء تتبع الحقول قواعد { $dato }، ويبقى كل ما كتبته.
# In place of amounts while the age is unknown.
desk-screen-age_first = أدخل العمر أو تاريخ الميلاد، ثم تظهر المبالغ.
# In place of the plan.
desk-screen-no_plan = أدخل تاريخ البدء وعدد الأشهر، ثم تظهر الخطة.
# In place of the plan where a birthday in it could change it.
desk-screen-birth_date_first = قد يحلّ عيد ميلاد للمشارك يغيّر الخطة. اكتب تاريخ الميلاد في الحقل «{ $felt }»، ثم تظهر الخطة.
# In place of the amounts where a birthday before the start could change them.
desk-screen-birth_date_for_amounts = قد يحلّ عيد ميلاد المشارك قبل البدء، وعندها قد تختلف المبالغ. اكتب تاريخ الميلاد في الحقل «{ $felt }»، ثم تظهر المبالغ.
# Above the first amounts where the law date is not today.
desk-screen-other_day = تاريخ القواعد هو { $dato }، وليس اليوم. تتبع النتيجة قواعد ذلك التاريخ.
# In a choice nobody has made.
desk-screen-unanswered = بلا إجابة
# In place of what was typed, where no answer can be made of it.
desk-screen-unreadable = لا يمكن قراءته
# Label: an ordinary month before tax.
desk-screen-before_tax = في شهر عادي قبل الضريبة
# Which day's amounts, where it is the programme's first.
desk-screen-at_start = عند البدء في { $dato }
# Read aloud: the result at the programme's start.
desk-screen-result_at_start = { $konklusjon }. { $beloep } في الشهر قبل الضريبة { $naar }.
# Label: what an ordinary month leaves on the account.
desk-screen-ordinary_month = في الحساب في شهر عادي، تقريبًا
# The same of benefit and wage together.
desk-screen-ordinary_month_wage = الإعانة والأجر في الحساب في شهر عادي، تقريبًا
# Label: a month's benefit and wage before tax.
desk-screen-with_wage = الإعانة والأجر في الشهر قبل الضريبة
# Row: the wage.
desk-screen-wage = الأجر
# Row: benefit and wage together.
desk-screen-together = الإعانة والأجر قبل الضريبة
# Caption of the table, and heading over its lines.
desk-screen-account-heading = في الحساب، تقريبًا
# Columns: what, before tax, what is drawn, what is left.
desk-screen-account-columns =
    - بالكرونة
    - قبل الضريبة
    - الضريبة
    - في الحساب
# Row: a month that is neither June nor December.
desk-screen-account-ordinary = شهر عادي
# Row.
desk-screen-account-june = يونيو
# Row.
desk-screen-account-december = ديسمبر
# Row: a twelfth of the year.
desk-screen-account-average = المتوسط في الشهر
# Row.
desk-screen-account-year = السنة كلها
# What the estimate assumes.
desk-screen-account-assumptions = يستخدم هذا الحساب التقريبي القواعد الضريبية لعام { $aar }، والفئة الضريبية 1 (skatteklasse 1)، ودون أي دخل غير { $inntekt }. ولا يسري في فينمارك (Finnmark) وشمال ترومس (Nord-Troms). بطاقة الضريبة (skattekort) هي التي تحدد مقدار الخصم.
# The income that the estimate is of: the qualification benefit.
desk-screen-account-of_stoenad = الإعانة
# The same: benefit and wage.
desk-screen-account-of_both = الإعانة والأجر
# That holiday pay is left out of the wage.
desk-screen-account-no_holiday_pay = بدل الإجازة (feriepenger) عن الأجر غير محسوب.
# In place of it while the wage of paid work is unknown.
desk-screen-account-wage_first = اكتب أجر الساعة، ثم نعرض ما يصل إلى الحساب. تُحسب الضريبة على الإعانة والأجر معًا.
# In place of it where benefit and wage are taxed otherwise than together.
desk-screen-account-taxed_apart = قبل عام 2024 كان الإعفاء الضريبي (fradrag) للإعانة مختلفًا عنه للأجر. لذلك نعرض المبالغ قبل الضريبة فقط إذا كان المشارك يعمل.
# Behind the assumptions where absence is typed.
desk-screen-account-without_absence = الأشهر هنا محسوبة دون الغياب. أما السنة كلها فمحسوبة مع الغياب مرة واحدة.
# Label: the month that the absence is taken of.
desk-screen-account-absent_month = شهر الغياب، قبل الضريبة
# Column of the amounts: the same month.
desk-screen-account-month_absent = شهر الغياب
# Label in the bar that stays: before tax in an ordinary month. Which day's amounts may stand behind it.
desk-screen-account-bar_before_tax = قبل الضريبة
# Label in the bar: what an ordinary month leaves on the account.
desk-screen-account-bar_ordinary = في الحساب، شهر عادي
# The same of benefit and wage together.
desk-screen-account-bar_ordinary_wage = الإعانة والأجر في الحساب، شهر عادي
# Heading over the amounts.
desk-screen-amounts = المبالغ
# Caption of their table.
desk-screen-caption = ما يمكن أن يحصل عليه المشارك لليوم والشهر والسنة، بالكرونة
# Heading over the plan.
desk-screen-plan = الخطة شهرًا بشهر
# Last row of the plan.
desk-screen-sum = المجموع
# A note in the plan for other programs.
desk-screen-projected = لم يُقرَّر المعدل بعد

# A warning: the answer says none, and amounts are typed.
desk-told-none_but_some = الاختيار لإعانات المعيشة هو «{ $valg }»، لكن المبلغ المُدخل هو { $sum } في الشهر. أحد الأمرين غير صحيح.

# A warning: what is set off is taxed as well.
desk-told-set_off_taxed = الإعانات التي تُخصم تخضع للضريبة أيضًا. لذلك تكون الضريبة أعلى من الحساب التقريبي، لأنه للإعانة وحدها.

# A warning: the hours of paid work change during the programme.
desk-told-changes_in = تتغير ساعات العمل بأجر في الأسبوع { $uke } من البرنامج. المبالغ في الشهر محسوبة على هذا الأساس: { $timer }. أما الخطة فتتبع أسبوع البرنامج.

# A warning: the participant reaches the upper age in the programme.
desk-told-turns_67 =
    يبلغ المشارك { $alder ->
        [zero] { $alder } سنة
        [one] سنة واحدة
        [two] سنتين
        [few] { $alder } سنوات
        [many] { $alder } سنة
       *[other] { $alder } سنة
    } في { $dato } خلال مدة البرنامج. يجب على Nav تقييم ما يحدث عندئذ، والخطة محسوبة للمدة كلها.
# Mark at what differs from the first column, with what stands there.
desk-screen-differs_from = في A: { $verdi }
# Opens the help.
desk-screen-help = المساعدة ولوحة المفاتيح
# Opens the checklist.
desk-screen-checklist = قائمة التحقق للبدء

# Columns of the plan: the month, benefit, supplement, what absence and other benefits take, before tax, tax, what is left.
desk-plan-columns =
    - الشهر
    - الإعانة
    - علاوة الأطفال
    - خصم الغياب
    - خصم إعانات أخرى
    - قبل الضريبة
    - الضريبة
    - في الحساب
# Under the plan: the month that the absence is taken of.
desk-plan-absence = خُصم الغياب في { $maaned }. الساعات هي لشهر واحد.
# Under the plan, where other benefits are taken of it.
desk-plan-set_off = خُصمت الإعانات الأخرى في كل شهر. وإذا لم يكن الشهر كاملًا، فالخصم بحسب أيام البرنامج.
# Under the plan, where there is paid work beside it.
desk-plan-wage = تعرض الخطة ما يدفعه البرنامج فقط، قبل الضريبة. الأجر غير مشمول.
# Under the plan, where it shows the tax.
desk-plan-tax = الضريبة تقريبية: النسبة نفسها كل شهر، ولا شيء في يونيو، وأقل في ديسمبر. إذا تغيّر المبلغ كثيرًا، فقد تختلف النسبة.

# Under a plan in which the participant turns 25: why it has no amounts after tax.
desk-plan-fills_25 = الخطة قبل الضريبة، لأن المشارك يبلغ 25 سنة خلالها. تزيد الضريبة عندما تزيد الإعانة.

# Opens the fields of what is taken from the benefit, while nothing is.
desk-screen-none_taken = لا خصم – إضافة

# The same where something is: how many fields.
desk-screen-taken =
    { $antall ->
        [zero] الخصم: { $antall } حقل معبّأ
        [one] الخصم: حقل واحد معبّأ
        [two] الخصم: حقلان معبّآن
        [few] الخصم: { $antall } حقول معبّأة
        [many] الخصم: { $antall } حقلًا معبّأً
       *[other] الخصم: { $antall } حقل معبّأ
    }

# Opens the fields for benefits with amounts.
desk-screen-add_benefits = مقارنة الإعانات بالمعدل

# Under the answer about benefits, where the amounts suggest it and nobody has chosen.
desk-screen-suggested = مقترح بناءً على المبالغ. اختر بنفسك إذا كان خطأ.

# Prints.
desk-bench-print = طباعة

# Confirms that everything is to be wiped.
desk-bench-wipe_yes = نعم، حذف كل شيء

# Keeps everything.
desk-bench-wipe_no = لا، متابعة

# Before everything is wiped by itself.
desk-bench-idle = لم يستخدم أحد الصفحة منذ مدة. سيُحذف كل شيء بعد { $sekunder }.

# One second, and several.
desk-bench-seconds =
    { $antall ->
        [zero] { $antall } ثانية
        [one] ثانية واحدة
        [two] ثانيتين
        [few] { $antall } ثوانٍ
        [many] { $antall } ثانية
       *[other] { $antall } ثانية
    }

# Keeps what is filled in.
desk-bench-stay = متابعة

# Copies the text shown.
desk-bench-copy = نسخ

# Saves the text shown as a file.
desk-bench-download = تنزيل

# Closes the text shown.
desk-bench-close = إغلاق

# Read aloud after copying.
desk-bench-copied = نُسخ النص.

# Read aloud where copying is not allowed.
desk-bench-not_copied = لا يسمح لنا المتصفح بالنسخ. حدّد النص وانسخه بنفسك.

# Takes back what was removed or filled in by a template.
desk-bench-undo = تراجع

# Accessible name of the bar that stays in view, with the answer so far.
desk-bar-region = النتيجة حتى الآن

# In the bar: the names of what is not met.
desk-bar-not_met = غير مستوفى: { $navn }.

# In the bar: the names of what must be assessed.
desk-bar-discretion = يحتاج إلى تقييم: { $navn }.

# In the bar: the names of what is not answered.
desk-bar-unanswered = بلا إجابة: { $navn }.

# In the bar, in place of the names where they are many.
desk-bar-conditions =
    { $antall ->
        [zero] { $antall } شرط
        [one] شرط واحد
        [two] شرطان
        [few] { $antall } شروط
        [many] { $antall } شرطًا
       *[other] { $antall } شرط
    }

# Who it is about.
desk-groups-person = الشخص المشارك
# The conditions.
desk-groups-conditions = الشروط
# Subsistence benefits.
desk-groups-benefits = إعانات المعيشة، بالكرونة في الشهر
# What takes from the qualification benefit.
desk-groups-reductions = ما يُخصم من الإعانة

# The case: its dates and its law.
desk-groups-case = القضية

# All of `desk-fields-`: the label of a field, as short as can be.
desk-fields-alder = العمر أو تاريخ الميلاد
desk-fields-barn = الأطفال
desk-fields-opphold = الإقامة في النرويج
desk-fields-eoes = مواطن من دول EØS أو من أسرته
desk-fields-nedsatt_evne = انخفاض كبير في القدرة على العمل وكسب الدخل
desk-fields-ytelser = إعانات المعيشة
desk-fields-arbeidsevnevurdering = أُجري تقييم القدرة على العمل
desk-fields-tett_oppfoelging = الحاجة إلى متابعة وثيقة ومنسّقة
desk-fields-egen_jobbsoeking = البحث الذاتي عن عمل هو الأساس
desk-fields-introduksjonsprogram = مشارك في برنامج التعريف
desk-fields-nav_kontor = كان في البلدية مكتب Nav
desk-fields-nav_tilbud = يمكن لـ Nav عرض برنامج
desk-fields-byrdefullt = عبء غير متناسب بسبب ظروف لدى مقدّم الطلب
desk-fields-aap = إعانة تقييم القدرة على العمل (AAP)
desk-fields-ufoeretrygd = معاش العجز
desk-fields-overgangsstoenad = الإعانة الانتقالية
desk-fields-tiltakspenger = إعانة المشاركة في التدابير
desk-fields-andre_ytelser = إعانات معيشة أخرى
desk-fields-husholdning = الأسرة المعيشية
desk-fields-norm = المعدل الإرشادي للدولة للمساعدة الاجتماعية، دون السكن
desk-fields-timer = العمل بأجر أو التدريب المهني، ساعات في الأسبوع
desk-fields-timeloenn = أجر الساعة، بالكرونة قبل الضريبة
desk-fields-laerling = الساعات تدريب مهني
desk-fields-fravaer = الغياب بلا عذر مقبول، ساعات في الشهر
desk-fields-dagpenger = إعانة البطالة، بالكرونة في الشهر
desk-fields-sykepenger = تعويض المرض، بالكرونة في الشهر
desk-fields-foreldrepenger = إعانة الوالدين، بالكرونة في الشهر
desk-fields-rehabiliteringspenger = تعويض إعادة التأهيل (rehabiliteringspenger)، بالكرونة في الشهر
desk-fields-start = البدء
desk-fields-maaneder = عدد الأشهر
desk-fields-utbetaling = الدفع

# All of `desk-names-`: what a field is of, without its unit.
desk-names-timeloenn = أجر الساعة
desk-names-fravaer = الغياب بلا عذر مقبول
desk-names-dagpenger = إعانة البطالة
desk-names-sykepenger = تعويض المرض
desk-names-foreldrepenger = إعانة الوالدين
desk-names-rehabiliteringspenger = تعويض إعادة التأهيل (rehabiliteringspenger)

# All of `desk-choices-`: what can be chosen in a field's list.
desk-choices-ja = نعم
desk-choices-nei = لا
desk-choices-vet_ikke = غير محسوم
desk-choices-norsk_statsborger = مواطن نرويجي
desk-choices-fast_bopel = إقامة ثابتة
desk-choices-lovlig_uten_fast_bopel = إقامة قانونية غير ثابتة
desk-choices-ikke_lovlig = إقامة غير قانونية
desk-choices-ingen = لا توجد
desk-choices-svaert_begrenset = محدودة جدًّا
desk-choices-mer = أكثر من المحدودة جدًّا
desk-choices-gjennomfoert = نعم
desk-choices-ikke_gjennomfoert = لا
desk-choices-maaned = مبلغ شهري
desk-choices-dag = معدل يومي

# How an age is written.
desk-hints-alder = 27، أو 050399
# How a birth date is written, where the plan needs it.
desk-hints-birth_date = اكتب تاريخ الميلاد، مثلًا 050399. الحساب يحتاج إليه.
# How children are written.
desk-hints-barn = 2، أو 010220 090926
# How a date is written.
desk-hints-date = ddmm (يوم وشهر) أو ddmmyy (مع السنة)

# Whose circumstances can make a programme a burden.
desk-hints-byrdefullt = المقصود ظروف لدى مقدّم الطلب. الوضع المالي للبلدية ليس سببًا من هذا النوع.

# The benefits against the norm: not above it.
desk-hints-within_norm = مجموع الإعانات { $sum }. والمعدل { $norm }. تبدو محدودة جدًّا، لكن الأمر يعود إلى التقدير.

# The benefits against the norm: above it.
desk-hints-above_norm = مجموع الإعانات { $sum }. والمعدل { $norm }. الإعانات أعلى من المعدل. يلزم تقييم ما إذا كانت مع ذلك محدودة جدًّا.

# The benefits where the norm is not known.
desk-hints-without_norm = مجموع الإعانات { $sum }. اكتب المعدل الذي تُقارن به، أو اختر الجواب بنفسك.
# What the amounts come to.
# That benefits set off count too.
desk-hints-set_off_counts = تُحسب هنا أيضًا إعانة البطالة وتعويض المرض وإعانة الوالدين.

# All of `desk-households-`: whom the participant lives with, in a list and before the rate for such a household.
desk-households-enslig = شخص بمفرده
desk-households-par = زوجان أو شريكان
desk-households-bofellesskap = سكن مشترك

# A household with its children, ahead of the rate for them all.
desk-norm-with_children =
    { $husholdning } مع { $antall ->
        [zero] { $antall } طفل
        [one] طفل واحد
        [two] طفلين
        [few] { $antall } أطفال
        [many] { $antall } طفلًا
       *[other] { $antall } طفل
    }
# Below the field of the norm: the rate for a household, and since when.
desk-norm-rate = { $husholdning }: { $beloep } في الشهر وفق المعدلات الإرشادية للدولة السارية من { $dato }.
# After the rate, where the ages of the children are not known.
desk-norm-children_left_out = الأطفال غير محسوبين، لأن المعدل يتبع العمر. اكتب تواريخ ميلادهم في الحقل «{ $felt }».
# After the rate of a couple.
desk-norm-couple = المبلغ للاثنين معًا. أنت تقيّم بماذا تُقارن إعانات مقدّم الطلب نفسه.
# Last below the field of the norm: what the rate is worth.
desk-norm-guide = المعدل مجرد نقطة انطلاق للتقدير، ويمكنك تغيير المبلغ.
# After that: where it stands.
desk-norm-see = انظر { $kilde }.
# Below the field of the norm, which is left empty: a day whose rate is not known.
desk-norm-unknown = لا نعرف المعدل الإرشادي للدولة في { $dato }. اكتب المبلغ بنفسك.

# Not a number.
desk-errors-not_a_number = اكتب عددًا، مثلًا { $eksempel }.
# Decimals.
desk-errors-not_whole = اكتب عددًا صحيحًا دون كسور، مثلًا { $eksempel }.
# More than two decimals.
desk-errors-too_many_decimals = اكتب منزلتين عشريتين على الأكثر، مثلًا { $eksempel }.
# What may be thousands.
desk-errors-thousands = هل تقصد { $ene } أم { $andre }؟ اكتب العدد دون نقطة أو فاصلة للآلاف، مثلًا { $eksempel }.
# Outside the range.
desk-errors-out_of_range = يجب أن يكون العدد من { $minst } إلى { $mest }، مثلًا { $eksempel }.
# An identity number.
desk-errors-identity_number = يبدو أن هذا رقم هوية وطنية (fødselsnummer). احذفه، واكتب مثلًا { $eksempel }.
# Not a date.
desk-errors-date = اكتب اليوم والشهر والسنة، مثلًا { $eksempel }.
# A year of two digits, which may be either of two.
desk-errors-short_year = هل تقصد { $ene } أم { $andre }؟ اكتب السنة بأربعة أرقام، مثلًا { $eksempel }.
# A day that is not in the calendar.
desk-errors-impossible = هذا التاريخ غير موجود. اكتب مثلًا { $eksempel }.
# A birth date that cannot be.
desk-errors-born = تاريخ الميلاد لا يتوافق مع تاريخ القواعد. اكتب مثلًا { $eksempel }.
# A day without rules.
desk-errors-outside = القواعد تمتد من { $fra } إلى { $til }. اكتب مثلًا { $eksempel }.

# The last week of an activity comes before its first.
desk-errors-backwards = لا يمكن أن يأتي «حتى الأسبوع» قبل «من الأسبوع». اكتب أسبوعًا بعده، مثلًا { $eksempel }، أو لا تكتب شيئًا.

# More paid work in a week than a week has.
desk-errors-too_much_paid =
    الحد الأقصى للعمل بأجر في الأسبوع نفسه هو { $mest ->
        [zero] { $mest } ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $mest } ساعات
        [many] { $mest } ساعة
       *[other] { $mest } ساعة
    } في المجموع. اكتب عددًا أقل، مثلًا { $eksempel }.

# The heading.
desk-compare-heading = مقارنة الأعمدة
# Column: what the row is.
desk-compare-what = البند، المبالغ بالكرونة
# Row: the conclusion.
desk-compare-conclusion = الخلاصة
# Row: which day's amounts they are.
desk-compare-day = المبالغ سارية
# Where they are those of the law date.
desk-compare-on_law_date = في تاريخ القواعد { $dato }
# Row: what June leaves.
desk-compare-june = في الحساب في يونيو، تقريبًا
# Row: what December leaves.
desk-compare-december = في الحساب في ديسمبر، تقريبًا
# Row: what the average month leaves.
desk-compare-average = في الحساب في المتوسط، تقريبًا
# In place of what is left after tax, while the wage of paid work is unknown.
desk-compare-wage_first = ينقص أجر الساعة
# In place of an amount that a birthday could change.
desk-compare-birth_date_first = ينقص تاريخ الميلاد
# Row: the plan's sum.
desk-compare-plan = الخطة كلها
# The sentence.
desk-compare-more = المبلغ الشهري من البرنامج في { $kolonne } أعلى بمقدار { $beloep } منه في { $andre }
# The sentence.
desk-compare-less = المبلغ الشهري من البرنامج في { $kolonne } أقل بمقدار { $beloep } منه في { $andre }
# The sentence.
desk-compare-same = المبلغ الشهري من البرنامج في { $kolonne } هو نفسه في { $andre }
# A clause behind the sentence: the whole plan gives more.
desk-compare-plan_more = مجموع الخطة كلها أعلى بمقدار { $beloep }
# A clause behind the sentence: the whole plan gives less.
desk-compare-plan_less = مجموع الخطة كلها أقل بمقدار { $beloep }
# A clause behind the sentence: the absence takes more.
desk-compare-absence_more = خصم الغياب أعلى بمقدار { $beloep } في شهر واحد
# A clause behind the sentence: the absence takes less.
desk-compare-absence_less = خصم الغياب أقل بمقدار { $beloep } في شهر واحد
# Opens the rows on which all columns say the same.
desk-compare-equal = الصفوف المتطابقة ({ $antall })
# Opens the plans side by side, and their caption.
desk-compare-months = الخطط شهرًا بشهر، قبل الضريبة
# Before the parts that differ.
desk-compare-because = لأن
# A part that gives more.
desk-compare-higher = { $del } أعلى بمقدار { $beloep }
# A part that gives less.
desk-compare-lower = { $del } أقل بمقدار { $beloep }
# A part.
desk-compare-stoenad = إعانة التأهيل
# A part.
desk-compare-barnetillegg = علاوة الأطفال
# A part.
desk-compare-arbeid = خصم العمل
# A part.
desk-compare-samordning = خصم الإعانات الأخرى
# Why the qualification benefit differs: the rates.
desk-compare-rates = { $her } مقابل { $der }
# A rate.
desk-compare-full = المعدل الكامل
# A rate.
desk-compare-two_thirds = معدل الثلثين
# Why the supplement differs: the children it is paid for.
desk-compare-children = الأطفال: { $her } مقابل { $der }
# The conclusions differ.
desk-compare-conclusion_differs = الخلاصة مختلفة: «{ $her }» في { $kolonne }، و«{ $der }» في { $andre }.
# Where one of them has none.
desk-compare-no_amounts = لا يمكن بعدُ مقارنة المبالغ في { $kolonne } و{ $andre }.

# First line.
desk-journal-heading = برنامج التأهيل (kvalifiseringsprogrammet): حساب إرشادي
# When.
desk-journal-made = أُعدّ في { $dato } الساعة { $tid }.
# The law date.
desk-journal-law_date = تاريخ القواعد { $dato }، إصدار القواعد { $versjon }.
# Last line.
desk-journal-guidance = للإرشاد فقط. القرار (vedtak) وحده هو الحاسم. مهلة التظلّم (klage) ثلاثة أسابيع من وصول القرار.
# Heading over amounts.
desk-journal-amounts_month = المبالغ في الشهر
# Heading over rates.
desk-journal-rates = المعدلات
# Heading over the conditions.
desk-journal-conditions = الشروط
# An activity.
desk-journal-activity = { $aktivitet }: { $timer } في الأسبوع، { $uker }
# Where it lasts from beginning to end.
desk-journal-throughout = البرنامج كله
# Where it lasts some weeks.
desk-journal-weeks = الأسبوع { $uker }
# Weeks that are alike.
desk-journal-week = الأسبوع { $uker }: موجّه نحو العمل { $arbeidsrettet }، داعم { $stoettende }، مدفوع الأجر { $betalt }، المجموع { $sum }
# Names the two lengths of the text for the journal.
desk-journal-length = الطول
# Chooses the short text.
desk-journal-brief = مختصر
# Chooses the full text.
desk-journal-full = كامل
# First line of the short text.
desk-journal-brief_made = حساب إرشادي لبرنامج التأهيل (kvalifiseringsprogrammet)، أُعدّ في { $dato } الساعة { $tid }. القرار (vedtak) وحده هو الحاسم.
# The law date, in a sentence.
desk-journal-day = تاريخ القواعد هو { $dato }.
# Who it is about: clauses as below, with commas and "and" between them.
desk-journal-participant = الشخص المشارك { $fakta }.
# A clause of `participant`.
desk-journal-is_aged =
    عمره { $alder ->
        [zero] { $alder } سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $alder } سنوات
        [many] { $alder } سنة
       *[other] { $alder } سنة
    }

# The same where the participant is older when the programme starts.
desk-journal-is_aged_at_start =
    عمره { $alder ->
        [zero] { $alder } سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $alder } سنوات
        [many] { $alder } سنة
       *[other] { $alder } سنة
    } ({ $start } عند البدء)
# A clause of `participant`.
desk-journal-has_children =
    { $antall ->
        [0] ليس لديه أطفال دون 18 سنة
        [one] لديه طفل واحد دون 18 سنة
        [two] لديه طفلان دون 18 سنة
        [few] لديه { $antall } أطفال دون 18 سنة
        [many] لديه { $antall } طفلًا دون 18 سنة
       *[other] لديه { $antall } طفل دون 18 سنة
    }
# A clause of `participant`, with the hours in words.
desk-journal-works = مدة عمله { $timer } في الأسبوع
# A clause of `participant`, with the hours in words.
desk-journal-is_apprentice = مدة تدريبه المهني { $timer } في الأسبوع
# A clause of `participant`: the wage.
desk-journal-earns = يكسب { $beloep } في الساعة
# A clause of `participant`, with the hours in words.
desk-journal-is_absent = مدة غيابه بلا عذر مقبول { $timer } في شهر واحد
# A clause of `participant`: a benefit, with a small letter.
desk-journal-receives = يحصل على { $ytelse } ({ $beloep } في الشهر)
# The qualification benefit, the day whose amount it is, and where it stands.
desk-journal-amount = الإعانة { $beloep } في الشهر قبل الضريبة { $naar } ({ $hjemmel }).
# The same where there are children.
desk-journal-amount_with_children = الإعانة مع علاوة الأطفال { $beloep } في الشهر قبل الضريبة { $naar } ({ $hjemmel }).
# The qualification benefit in the one month with absence.
desk-journal-absent_month = في شهر الغياب تبلغ { $beloep }.
# What reaches the account.
desk-journal-account = في شهر عادي يصل إلى الحساب نحو { $beloep }.
# The same where there is paid work.
desk-journal-account_with_wage = في شهر عادي يصل إلى الحساب من الإعانة والأجر نحو { $beloep }.
# What the estimate assumes, in few words.
desk-journal-assumed = هذا الحساب التقريبي للفئة الضريبية 1 (skatteklasse 1) في عام { $aar } دون دخل آخر، ولا يسري في فينمارك (Finnmark) وشمال ترومس (Nord-Troms). بطاقة الضريبة (skattekort) هي الحاسمة.
# In place of what reaches the account while the wage of paid work is unknown.
desk-journal-no_wage = أجر الساعة غير مذكور. لذلك لا نعرف ما يصل إلى الحساب.
# In place of the plan that a birthday could change.
desk-journal-no_birth_date = تاريخ الميلاد غير مذكور. قد يغيّر عيد ميلاد الخطة، ولذلك لم تُحسب.
# In place of the amounts that a birthday before the start could change.
desk-journal-no_birth_date_for_amounts = تاريخ الميلاد غير مذكور. قد يحلّ عيد ميلاد المشارك قبل البدء، ولذلك لم تُحسب المبالغ.
# The plan in a sentence.
desk-journal-plan = مجموع الخطة من { $fra } إلى { $til } هو { $beloep } قبل الضريبة.
# What was filled in: the age.
desk-journal-age =
    العمر: { $alder ->
        [zero] { $alder } سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $alder } سنوات
        [many] { $alder } سنة
       *[other] { $alder } سنة
    }
# What was filled in: the birth date.
desk-journal-born = تاريخ الميلاد: { $dato }
# What was filled in: how many children.
desk-journal-children = عدد الأطفال: { $antall }
# What was filled in: the birth dates of the children.
desk-journal-children_born = تواريخ ميلاد الأطفال: { $datoer }
# What was filled in: the hours of paid work.
desk-journal-work = العمل بأجر: { $timer } في الأسبوع
# What was filled in: the hours of an apprenticeship.
desk-journal-apprenticeship = التدريب المهني: { $timer } في الأسبوع
# What was filled in: an amount of each month.
desk-journal-a_month = { $hva }: { $verdi } في الشهر
# Column of the file.
desk-journal-csv_column = العمود
# Column of the file.
desk-journal-csv_law_date = تاريخ_القواعد
# Column of the file.
desk-journal-csv_version = إصدار_القواعد
# Column of the file.
desk-journal-csv_month = الشهر
# Column of the file.
desk-journal-csv_weekdays = أيام_الأسبوع_العادية
# Column of the file.
desk-journal-csv_days = أيام_الإعانة
# Column of the file.
desk-journal-csv_stoenad = الإعانة
# Column of the file.
desk-journal-csv_supplement = علاوة_الأطفال
# Column of the file.
desk-journal-csv_absence = الغياب
# Column of the file.
desk-journal-csv_set_off = إعانات_أخرى
# Column of the file.
desk-journal-csv_before_tax = قبل_الضريبة
# Column of the file.
desk-journal-csv_tax = الضريبة
# Column of the file.
desk-journal-csv_account = في_الحساب
# Column of the file.
desk-journal-csv_notes = ملاحظات

# In the bar: how many of the rules about the programme are broken.
desk-bar-checks =
    { $brutt ->
        [0] لم يُخالَف أي متطلب من أصل { $alle }
       *[other] لم يُستوفَ { $brutt } من أصل { $alle } من المتطلبات
    }

# Opens the programme.
desk-programme-heading = أسبوع البرنامج
# Heading over the checks.
desk-programme-week_heading = التحقق من البرنامج
# Label: what is done.
desk-programme-activity = النشاط
# Label: hours a week.
desk-programme-hours = ساعات في الأسبوع
# Label: first week.
desk-programme-from_week = من الأسبوع
# Label: last week.
desk-programme-to_week = حتى الأسبوع
# Adds an activity.
desk-programme-add = إضافة نشاط
# Removes an activity.
desk-programme-remove = إزالة النشاط { $nummer }
# An activity's legend.
desk-programme-number = النشاط { $nummer }
# Fills in the template.
desk-programme-template = تعبئة «المسار العادي 2008»
# What the template is.
desk-programme-template_note = يتبع النموذج المخطط الأولي لعام 2008: من تدابير (tiltak) داعمة إلى تدابير موجّهة نحو العمل.
# Caption of the table of weeks.
desk-programme-caption = الساعات في الأسبوع، بحسب النوع
# Column: weeks.
desk-programme-weeks = الأسابيع
# A stretch of weeks.
desk-programme-week_range = { $fra } إلى { $til }
# Kind of activity.
desk-programme-work_oriented = موجّه نحو العمل
# Kind of activity.
desk-programme-supporting = داعم
# Kind of activity.
desk-programme-paid = مدفوع الأجر
# All together.
desk-programme-total = المجموع

# A row of the week that cannot be changed there: paid work typed in its own field.
desk-programme-from_case = { $timer } من الحقل «{ $felt }»

# In place of the field for paid work, where the week holds it.
desk-programme-from_week_of = { $felt }: { $timer }، من أسبوع البرنامج.

# Under the activities: the hours of each stretch of weeks, of full time.
desk-programme-sum = الأسبوع { $uker }: { $timer } من أصل 37.5 ساعة

# Opens every check of the programme.
desk-programme-all_checks = كل متطلبات البرنامج
# What the picture shows.
# Where the picture begins and ends.
# Heading over the deadlines.
desk-programme-deadlines = المهل
# Label: the day the application arrived.
desk-programme-application = وصول الطلب
# Label: the day the decision came.
desk-programme-decision = وصول القرار
# A deadline.
desk-programme-latest_start = يجب أن يبدأ البرنامج في { $dato } على أبعد تقدير.
# A deadline, and where it stands.
desk-programme-complaint = آخر يوم لتقديم التظلّم (klage) هو { $dato } ({ $hjemmel }).
# Label: the months used before the decision.
desk-programme-used = الأشهر المستخدمة قبل القرار
# What counts among them, and what the number of months then is.
desk-programme-used_hint = دون الإجازات والانقطاعات. عندئذ يكون «عدد الأشهر» هو القرار الجديد.
# Before the sentence about all months, where some were used.
desk-programme-with_used = المستخدم: { $brukt }، ومدة القرار: { $nytt }، والمجموع: { $sum }.
# In place of an outcome, where a rule gives a right.
desk-programme-right = حق
# In place of an outcome, where each year needs a decision of its own.
desk-programme-several_decisions = عدة قرارات
# In place of an outcome, where something is for the office and the participant to agree on.
desk-programme-to_agree = يُتفق عليه
# What more than two years took before 2019.
desk-programme-special_assessment =
    المدة { $maaneder ->
        [zero] { $maaneder } شهر
        [one] شهر واحد
        [two] شهران
        [few] { $maaneder } أشهر
        [many] { $maaneder } شهرًا
       *[other] { $maaneder } شهر
    }، وهذا يتطلب تقييمًا خاصًّا.
# Opens how the programme ends.
desk-programme-ending_heading = عند انتهاء البرنامج
# In place of the hours of ordinary work, where none are known.
desk-programme-no_paid = لم يُدخل أي نشاط مدفوع الأجر في أسبوع البرنامج.
# Why the start cannot be judged, where it is the start that is missing.
desk-programme-no_start = لم يُدخل تاريخ البدء.
# Where it is the date of the application.
desk-programme-no_application = لم يُدخل تاريخ وصول الطلب.
# One hour, and several.
desk-programme-hours_of =
    { $antall ->
        [zero] { $antall } ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $antall } ساعات
        [many] { $antall } ساعة
       *[other] { $antall } ساعة
    }
# One month, and several.
desk-programme-months_of =
    { $antall ->
        [zero] { $antall } شهر
        [one] شهر واحد
        [two] شهران
        [few] { $antall } أشهر
        [many] { $antall } شهرًا
       *[other] { $antall } شهر
    }
# What does not count.
desk-programme-not_counted = لا تُحسب الإجازات والانقطاعات الموافَق عليها ضمن المدة.
# Opens the rights to absence.
desk-programme-leave = الغياب مع الإعانة
# Label: children cared for.
desk-programme-leave_children = الأطفال حتى نهاية السنة التي يبلغون فيها سن 12، وذوو الأمراض المزمنة حتى نهاية السنة التي يبلغون فيها سن 18
# Label: those chronically ill.
desk-programme-leave_ill = منهم ذوو مرض مزمن أو طويل الأمد أو ذوو إعاقة
# Tick: alone with the care.
desk-programme-leave_alone = يتولى الرعاية وحده
# The days.
desk-programme-leave_days =
    حتى { $dager ->
        [zero] { $dager } يوم عمل
        [one] يوم عمل واحد
        [two] يومَي عمل
        [few] { $dager } أيام عمل
        [many] { $dager } يوم عمل
       *[other] { $dager } يوم عمل
    } خلال اثني عشر شهرًا عند مرض الطفل.
# Before there were rules.
desk-programme-leave_none = قواعد الغياب سارية من 1 يناير 2012.

# All of `desk-rules-`: the name of a rule about the programme, in a list with its outcome and reason after it.
desk-rules-fulltid = الدوام الكامل
desk-rules-halv_stilling = العمل العادي
desk-rules-arbeidsrettet = التدابير الموجّهة نحو العمل
desk-rules-vesentlig_del = الجزء الأساسي
desk-rules-halvveis = متوفر عند منتصف المدة
desk-rules-jobbsoeking = البحث عن عمل
desk-rules-evaluering = المراجعة
desk-rules-individuell_plan = الخطة الفردية
desk-rules-varighet = المدة
desk-rules-oppstart = البدء
desk-rules-ferie = الإجازة السنوية

# All of `desk-rule_reasons-`: whole sentences under the name of a rule.
desk-rule_reasons-ingen_aktiviteter = لم يُدخل أي نشاط بعد.
desk-rule_reasons-full_uke = كل الأسابيع بدوام كامل.
desk-rule_reasons-ikke_full_uke = أسبوع واحد على الأقل فيه { $timerMinst } فقط من أصل 37.5 ساعة.
desk-rule_reasons-over_full_uke =
    أسبوع واحد على الأقل مدته { $timerMest ->
        [zero] { $timerMest } ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $timerMest } ساعات
        [many] { $timerMest } ساعة
       *[other] { $timerMest } ساعة
    }، أي أكثر من الدوام الكامل.
desk-rule_reasons-innenfor_halv_stilling =
    أكبر مدة للعمل العادي هي { $timerMest ->
        [zero] { $timerMest } ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $timerMest } ساعات
        [many] { $timerMest } ساعة
       *[other] { $timerMest } ساعة
    } في الأسبوع، وهذا ضمن نصف دوام.
desk-rule_reasons-over_halv_stilling =
    مدة العمل العادي { $timerMest ->
        [zero] { $timerMest } ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $timerMest } ساعات
        [many] { $timerMest } ساعة
       *[other] { $timerMest } ساعة
    } في الأسبوع، أي أكثر من نصف دوام. حتى نهاية عام 2018 يُحسب التدريب المهني (læretid) أيضًا.
desk-rule_reasons-har_arbeidsrettet = في البرنامج تدابير (tiltak) موجّهة نحو العمل.
desk-rule_reasons-mangler_arbeidsrettet = ليست في البرنامج تدابير (tiltak) موجّهة نحو العمل.
desk-rule_reasons-over_halvparten = أكثر من نصف الساعات موجّه نحو العمل.
desk-rule_reasons-ikke_over_halvparten = نصف الساعات على الأكثر موجّه نحو العمل. يلزم تقييم ما إذا كان الجزء الأساسي يعزّز فرصة الحصول على عمل.
desk-rule_reasons-paa_plass_halvveis = التدابير (tiltak) الموجّهة نحو العمل متوفرة عند منتصف المدة.
desk-rule_reasons-etter_halvveis = لا تأتي التدابير (tiltak) الموجّهة نحو العمل إلا بعد منتصف المدة.
desk-rule_reasons-har_jobbsoeking = في البرنامج بحث عن عمل.
desk-rule_reasons-mangler_jobbsoeking = ليس في البرنامج بحث عن عمل. منذ عام 2012 يمكن تأجيله إلى الجزء الأخير، وفي البرنامج الممدَّد إلى الجزء الأخير من الفترة الأخيرة.
desk-rule_reasons-evaluering_avtales = يُتفق على مواعيد للمراجعة، وتُكتب في القرار (vedtak).
desk-rule_reasons-rett_til_plan = للمشارك الحق في خطة فردية (individuell plan).
desk-rule_reasons-varighet_ubesvart = لم يُدخل عدد الأشهر.
desk-rule_reasons-innenfor_ett_vedtak =
    المدة { $maaneder ->
        [zero] { $maaneder } شهر
        [one] شهر واحد
        [two] شهران
        [few] { $maaneder } أشهر
        [many] { $maaneder } شهرًا
       *[other] { $maaneder } شهر
    }، وهي ضمن قرار (vedtak) واحد.
desk-rule_reasons-flere_vedtak =
    المدة { $maaneder ->
        [zero] { $maaneder } شهر
        [one] شهر واحد
        [two] شهران
        [few] { $maaneder } أشهر
        [many] { $maaneder } شهرًا
       *[other] { $maaneder } شهر
    }، وهذا يتطلب أكثر من قرار (vedtak)، لأن مدة كل قرار سنة على الأكثر.
desk-rule_reasons-vedtak_over_ett_aar = مدة القرار (vedtak) سنة على الأكثر في كل مرة. القرار هو الذي تجاوز الحد، لا البرنامج.
desk-rule_reasons-innenfor_varigheten = هذا ضمن المدة المعتادة.
desk-rule_reasons-ny_vurdering =
    المدة { $maaneder ->
        [zero] { $maaneder } شهر
        [one] شهر واحد
        [two] شهران
        [few] { $maaneder } أشهر
        [many] { $maaneder } شهرًا
       *[other] { $maaneder } شهر
    }، وهذا يتطلب تقييمًا جديدًا.
desk-rule_reasons-saerskilt_vurdering =
    المدة { $maaneder ->
        [zero] { $maaneder } شهر
        [one] شهر واحد
        [two] شهران
        [few] { $maaneder } أشهر
        [many] { $maaneder } شهرًا
       *[other] { $maaneder } شهر
    }، وهذا يتطلب أسبابًا خاصة: التقدّم، والدافعية، واحتمال الانتقال إلى العمل.
desk-rule_reasons-over_lengste =
    المدة { $maaneder ->
        [zero] { $maaneder } شهر
        [one] شهر واحد
        [two] شهران
        [few] { $maaneder } أشهر
        [many] { $maaneder } شهرًا
       *[other] { $maaneder } شهر
    }، وهي تتجاوز أطول مدة ممكنة للبرنامج.
desk-rule_reasons-oppstart_ubesvart = لم يُدخل تاريخ البدء ولا تاريخ وصول الطلب.
desk-rule_reasons-oppstart_i_tide = يبدأ البرنامج خلال ستة أشهر من الطلب.
desk-rule_reasons-oppstart_for_sen = يبدأ البرنامج بعد أكثر من ستة أشهر من الطلب.
desk-rule_reasons-rett_til_ferie =
    إجازة سنوية (ferie) مع الإعانة حتى { $dager ->
        [zero] { $dager } يوم عمل
        [one] يوم عمل واحد
        [two] يومَي عمل
        [few] { $dager } أيام عمل
        [many] { $dager } يوم عمل
       *[other] { $dager } يوم عمل
    } في السنة التقويمية، وخمسة أيام إضافية بعد بلوغ سن 60. البلدية تحدد الموعد.

# All of `desk-endings-`: whole sentences about how the programme ends, in a list.
desk-endings-fravaer = الغياب بسبب عمل عادي أو ولادة أو تبنٍّ لا يمكن أن ينهي البرنامج في السنة الأولى من الغياب، وفق قانون الخدمات الاجتماعية (sosialtjenesteloven) § 34.
desk-endings-avbrudd = يستمر الانقطاع سنة على الأكثر، وفق قانون الخدمات الاجتماعية (sosialtjenesteloven) § 34.
desk-endings-deltakerbevis = يحصل المشارك على شهادة مشاركة (deltakerbevis) عند انتهاء البرنامج، وفق لائحة برنامج التأهيل (KVP-forskriften) § 1، الفقرة الخامسة.

# All of `desk-activities-`: the kinds of activity that can be chosen for the programme's week.
desk-activities-arbeidsmarkedstiltak = تدبير لسوق العمل
desk-activities-arbeidstrening = التدريب العملي
desk-activities-arbeid_med_bistand = العمل مع الدعم
desk-activities-loennstilskudd = دعم الأجور
desk-activities-opplaering = التعليم أو التأهيل
desk-activities-norskopplaering = تعليم اللغة النرويجية
desk-activities-jobbsoeking = البحث عن عمل
desk-activities-mestringstrening = التدريب على الدافعية ومواجهة الصعوبات
desk-activities-fysisk_aktivitet = النشاط البدني والتغذية
desk-activities-behandling = العلاج أو الرعاية الصحية
desk-activities-oekonomisk_raadgivning = المشورة المالية
desk-activities-botrening = التدريب على السكن المستقل
desk-activities-egenaktivitet = نشاط ذاتي
desk-activities-ordinaert_arbeid = العمل العادي
desk-activities-laeretid = التدريب المهني

# The getting-started checklist.
desk-checklist =
    - البحث عن مشاركين مناسبين، أيضًا في تدابير (tiltak) مؤقتة أخرى.
    - الدعوة إلى محادثة.
    - استلام الطلب (søknad)، ويُفضّل أن يكون مكتوبًا.
    - تقييم القدرة على العمل.
    - إعداد المحتوى معًا أثناء معالجة الطلب.
    - حصر التدابير والخدمات.
    - الاتفاق على الأمور العملية: المكان والوقت وشخص الاتصال وكشوف الساعات.
    - تسمية ما يجب أن ينجح، وما قد يسير على نحو خاطئ.
    - التأكد من دفع أول إعانة في موعدها.
# Rights to absence with benefit.
desk-leave_rights =
    - مرض المشارك نفسه: إقرار ذاتي بالمرض (egenmelding) لمدة تصل إلى ثلاثة أيام تقويمية في كل مرة، بعد ثمانية أسابيع من المشاركة (§§ 6 و8).
    - إذا مرض المشارك من جديد خلال 16 يومًا، تُجمع مدد الغياب. وبعد أربع حالات غياب بالإقرار الذاتي خلال 12 شهرًا قد يسقط الحق في الإقرار الذاتي (§ 8).
    - مرض الطفل أو من يرعاه: 10 أيام عمل خلال 12 شهرًا، و15 لمن لديه أكثر من طفلين. وكل طفل ذي مرض مزمن أو إعاقة يعطي 10 أيام إضافية. ومن يتولى الرعاية وحده يحصل على ضعف العدد (§§ 9 إلى 11).
    - يسري الحق حتى نهاية السنة التي يبلغ فيها الطفل سن 12. وإذا كان الطفل ذا مرض مزمن أو طويل الأمد أو ذا إعاقة، يسري حتى نهاية السنة التي يبلغ فيها سن 18 (§ 9).
    - الولادة: 10 أيام قبل الموعد المتوقع، وستة أسابيع بعد الولادة، و10 أيام للأب عند الولادة، وساعة في اليوم للرضاعة (§§ 12 إلى 14).
    - إجازة لأسباب شخصية (velferdspermisjon): يمكن منح ما يصل إلى 10 أيام عمل في السنة بعد تقديم طلب. هذا تقدير وليس حقًّا (§ 15).
    - أيام العطلة مع الإعانة، ما لم يذكر البرنامج غير ذلك: أيام السبت والأحد، و1 و17 مايو. وكذلك 1 يناير، وخميس الأسرار (skjærtorsdag)، والجمعة العظيمة (langfredag)، واثنين الفصح (andre påskedag)، وخميس الصعود (Kristi himmelfartsdag)، واثنين العنصرة (andre pinsedag)، و25 و26 ديسمبر (§ 16).
    - يومان لمناسبات دينية لمن ليس من أعضاء كنيسة النرويج (Den norske kirke). يُبلَّغ عنهما قبلهما بعشرة أيام عمل (§ 16).
# The keyboard map and other help.
desk-keyboard =
    - مفتاح Tab ينقل إلى الحقل التالي أو المجموعة التالية، وShift مع Tab إلى ما قبله.
    - في مجموعة أزرار، تختار الحروف ن أو ل أو غ الجواب الذي يبدأ بالحرف. أسهم لوحة المفاتيح تنقل من جواب إلى جواب، وDelete أو Backspace يزيل الجواب.
    - مفتاحا Ctrl وEnter ينقلان إلى النتيجة، ثم يعيدانك إلى حيث كنت.
    - مفاتيح Ctrl وShift وEnter تنسخ العمود إلى عمود جديد.
    - مفتاح المسافة يضع علامة في مربع ويفتح عنوانًا. ومفتاح Enter يضغط على زر.
    - مفتاح Esc يغلق نص السجل، ويرفض حذف كل شيء. وإذا نبّهت الصفحة إلى أن كل شيء سيُحذف، تستمر المحادثة.
    - الحقول الفارغة تُعدّ بلا إجابة. المبلغ الرمادي هو آخر مبلغ استطعنا حسابه.
    - لا يفعل أي مفتاح منفرد شيئًا خارج حقل أو مجموعة أو زر. لا يُحفظ شيء عند إغلاق الصفحة.

# Other information that would change the conclusion. What then follows stands behind it.
desk-changes-answer = { $felt }: { $svar }.
# A day, with what happens on it, and what then follows.
desk-changes-date = { $naar }: { $foelge }


## For caseworkers: what the guide says to a person, said about a participant

about-result-conclusions-likely-heading = يبدو أن الشروط مستوفاة
about-result-conclusions-likely-lead = المعلومات تتوافق مع كل الشروط. القرار (vedtak) هو الحاسم.
about-result-conclusions-likely-short = تبدو الشروط مستوفاة
about-result-conclusions-needs_assessment-heading = شرط واحد على الأقل يحتاج إلى تقييم
about-result-conclusions-needs_assessment-lead = لا شيء يتعارض مع ذلك، لكن يجب حسم أمر ما بالتقدير.
about-result-conclusions-needs_assessment-short = يحتاج إلى تقييم
about-result-conclusions-incomplete-heading = هناك شيء بلا إجابة
about-result-conclusions-incomplete-lead = أدخل ما ينقص. قد يكون هو الحاسم.
about-result-conclusions-incomplete-short = هناك شيء بلا إجابة
about-result-conclusions-unlikely-heading = لا يبدو أن الشروط مستوفاة
about-result-conclusions-unlikely-lead = شرط واحد على الأقل غير مستوفى. ومع ذلك يمكن للشخص المشارك تقديم طلب (søknad) والحصول على قرار (vedtak) يمكنه التظلّم (klage) منه.
about-result-conclusions-unlikely-short = شرط واحد على الأقل غير مستوفى

about-result-amounts-if_granted = تسري المبالغ إذا مُنح البرنامج رغم ذلك.
about-result-amounts-under_25 = الإعانة هي ثلثا الإعانة الكاملة لأن عمر المشارك أقل من 25 سنة. علاوة الأطفال متساوية للجميع.
about-result-amounts-working = خُفّض المبلغ لأن المشارك يعمل. مدة عمله: { $timer }.
about-result-amounts-at_25 = من بلوغ المشارك 25 سنة: { $beloep } في الشهر قبل الضريبة.

about-result-changes-answers_heading = معلومات أخرى
about-result-changes-conclusion = عندئذ تكون الخلاصة «{ $konklusjon }».

# In place of the same of `outcomes-`: as a label beside a condition.
about-outcomes-discretion = يحتاج إلى تقييم

# All of `about-reasons-`: whole sentences under the name of a condition, to a caseworker about a participant.
about-reasons-alder_ubesvart =
    العمر غير مذكور. الحد الأدنى { $minstealder ->
        [zero] { $minstealder } سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $minstealder } سنوات
        [many] { $minstealder } سنة
       *[other] { $minstealder } سنة
    }.
about-reasons-under_minstealder =
    عمر المشارك { $alder ->
        [zero] { $alder } سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $alder } سنوات
        [many] { $alder } سنة
       *[other] { $alder } سنة
    }، وهو دون الحد الأدنى للعمر: { $minstealder }.
about-reasons-innenfor_aldersgrensene =
    عمر المشارك { $alder ->
        [zero] { $alder } سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $alder } سنوات
        [many] { $alder } سنة
       *[other] { $alder } سنة
    }، وهو ضمن حدود العمر.
about-reasons-fylt_67 =
    عمر المشارك { $alder ->
        [zero] { $alder } سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $alder } سنوات
        [many] { $alder } سنة
       *[other] { $alder } سنة
    }. لا يذكر القانون ما ينطبق في السنة التي يكون فيها عمر المشارك 67 سنة. يلزم تقييم ذلك.
about-reasons-over_aldersgrensen =
    عمر المشارك { $alder ->
        [zero] { $alder } سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { $alder } سنوات
        [many] { $alder } سنة
       *[other] { $alder } سنة
    }، وهو فوق الحد الأعلى للعمر.
about-reasons-opphold_ubesvart = الإقامة غير مذكورة.
about-reasons-norsk_statsborger = المشارك مواطن نرويجي. لذلك لا تُشترط الإقامة الثابتة (fast bopel).
about-reasons-fast_bopel = إقامة قانونية (lovlig opphold) وثابتة (fast bopel) في النرويج.
about-reasons-ikke_lovlig_opphold = الإقامة غير قانونية. يلزم التحقق من الاستثناءات. تُقدَّم المشورة، والمساعدة في حالة الطوارئ (nødssituasjon).
about-reasons-uten_fast_bopel = ليست للمشارك إقامة ثابتة (fast bopel). يلزم التحقق من الاستثناءات ومن الاتفاقيات مع الدول الأخرى.
about-reasons-eoes_ubesvart = من دون إقامة ثابتة (fast bopel) يتوقف الأمر على ما إذا كان المشارك أو أحد أفراد أسرته مواطنًا من دول EØS.
about-reasons-eoes_unntak_vurderes = قد يسري الاستثناء الخاص بمواطني دول EØS. حق الإقامة الأولي (første oppholdsrett) وحده، وفق قانون الأجانب (utlendingsloven) § 111، لا يكفي.
about-reasons-opphold_ukjent = يجب توضيح الإقامة.
about-reasons-evne_ubesvart = القدرة على العمل وكسب الدخل غير مذكورة.
about-reasons-evne_nedsatt = هناك انخفاض كبير في القدرة على العمل وكسب الدخل.
about-reasons-evne_ikke_nedsatt = ليس هناك انخفاض كبير في القدرة على العمل وكسب الدخل.
about-reasons-evne_ukjent = يلزم تقييم القدرة على العمل والقدرة على كسب الدخل كلتيهما. لا يحدد القانون نسبة مئوية.
about-reasons-ytelser_ubesvart = الإعانات غير مذكورة.
about-reasons-ingen_ytelser = لا توجد إعانات معيشة.
about-reasons-svaert_begrensede_ytelser = الإعانات محدودة جدًّا. يلزم تقييمها بالتقدير.
about-reasons-mer_enn_begrensede_ytelser = الإعانات أكثر من المحدودة جدًّا.
about-reasons-ytelser_ukjent = تُقارن الإعانات بالمعدل الإرشادي للدولة دون السكن، مع استخدام التقدير.
about-reasons-vurdering_ubesvart = لم يُذكر ما إذا كانت القدرة على العمل قد قُيّمت.
about-reasons-vurdering_gjennomfoert = أُجري تقييم القدرة على العمل (arbeidsevnevurdering).
about-reasons-vurdering_maa_gjoeres = يجب إجراء تقييم القدرة على العمل (arbeidsevnevurdering) قبل القرار (vedtak).
about-reasons-vurdering_ukjent = يلزم التحقق مما إذا كان تقييم القدرة على العمل (arbeidsevnevurdering) قد أُجري.
about-reasons-oppfoelging_ubesvart = الحاجة إلى المتابعة غير مذكورة.
about-reasons-oppfoelging_trengs = يحتاج المشارك إلى متابعة وثيقة ومنسّقة.
about-reasons-oppfoelging_trengs_ikke = لا يحتاج المشارك إلى متابعة وثيقة ومنسّقة. قد يكون تدبير (tiltak) آخر أنسب.
about-reasons-egen_jobbsoeking_vesentlig = البحث الذاتي عن عمل هو الأساس. قبل عام 2019 كان ذلك سببًا للرفض.
about-reasons-egen_jobbsoeking_vurderes = يحتاج المشارك إلى متابعة وثيقة، لكن البحث الذاتي عن عمل هو الأساس. يلزم تقييم ما إذا كان تدبير (tiltak) أقصر أنسب.
about-reasons-oppfoelging_ukjent = يلزم تقييم الحاجة إلى المتابعة.
about-reasons-introduksjonsprogram_ubesvart = لم يُذكر ما إذا كان المشارك في برنامج التعريف (introduksjonsprogrammet).
about-reasons-ikke_i_introduksjonsprogram = المشارك غير ملتحق ببرنامج التعريف (introduksjonsprogrammet).
about-reasons-i_introduksjonsprogram = المشارك ملتحق ببرنامج التعريف (introduksjonsprogrammet). يمكن أن يأتي برنامج التأهيل بعده.
about-reasons-introduksjonsprogram_ukjent = يلزم التحقق من البرنامج الذي يشارك فيه الشخص.
about-reasons-nav_kontor_ubesvart = لم يُذكر ما إذا كان في البلدية مكتب Nav.
about-reasons-mangler_nav_kontor = لم يكن في البلدية مكتب Nav. حتى عام 2010 كان البرنامج متاحًا فقط حيث يوجد مكتب.
about-reasons-nav_tilbud_ubesvart = لم يُذكر ما إذا كان مكتب Nav يستطيع عرض برنامج.
about-reasons-nav_kan_ikke_tilby = لا يستطيع مكتب Nav عرض برنامج. حتى عام 2019 كان يُشترط أن يكون المكتب قادرًا على ذلك.
about-reasons-unntak_ikke_reist = لم يُستخدم الاستثناء.
about-reasons-uforholdsmessig_byrde = البرنامج عبء غير متناسب بسبب ظروف لدى مقدّم الطلب. تُذكر الأسباب في القرار (vedtak). الوضع المالي للبلدية ليس سببًا.
about-reasons-byrde_vurderes = يلزم تقييم ما إذا كانت ظروف لدى مقدّم الطلب تجعل البرنامج عبئًا غير متناسب. الوضع المالي للبلدية ليس سببًا.

about-steps-andel_under_25 = الحصة لمن هو دون 25 سنة

# In place of a calculation: the number is what the caseworker entered.
about-operations-answer = كما أُدخل

# All of `about-events-`: a clause as in `events-`, put into { $hendelse } of `result-changes-date`. In the plan it stands alone.
about-events-fyller_25 = يبلغ المشارك 25 سنة ويحصل على الإعانة الكاملة
about-events-fyller_67 = يبلغ المشارك 67 سنة
about-events-fyller_68 = يبلغ المشارك 68 سنة
about-events-fyller_minstealder = يبلغ المشارك الحد الأدنى للعمر

# All of `about-warnings-`: whole sentences, to a caseworker about a participant.
about-warnings-over_halv_stilling = لا يمكن أن يزيد العمل العادي على نصف دوام، أي 18.75 ساعة في الأسبوع.
about-warnings-laerling_spoer_nav = يمكن أن يكون التدريب المهني (læretid) أكثر من نصف دوام. يلزم تقييم ما إذا كان هناك متسع للبرنامج.
about-warnings-alder_kan_endre_seg = قد يتغير العمر قبل انتهاء البرنامج. اكتب تاريخ الميلاد للحصول على مبلغ صحيح.


## For caseworkers: arbeid med bistand, the pilot of 2008 and 2009

# Accessible name of the screen as a region.
bistand-screen-region = العمل مع الدعم، تجربة عامي 2008 و2009
# Its heading.
bistand-screen-heading = العمل مع الدعم (arbeid med bistand): نتائج طريقتين للدفع
# Under it: that the pilot is history.
bistand-screen-notice = هذا من الماضي. في عامي 2008 و2009 جرّبت Nav طريقتين للدفع إلى الجهات المنظِّمة (arrangører). المبالغ بقيمة الكرونة في عام 2008، ولا يُدفع اليوم لأحد على أساسها.
# What one can do here.
bistand-screen-lead = أدخل ما أبلغت عنه الجهة المنظِّمة. يظهر لك فورًا ما تعهّدت Nav بدفعه، وما طالبت به الجهة المنظِّمة، وما دُفع فعلًا. لا يُحفظ شيء ولا يُرسل.
# That the rates did not change in the pilot's time.
bistand-screen-rates = لم تتغير المعدلات طوال مدة التجربة.
# Name of the group of what to settle.
bistand-screen-views = ما المطلوب حسابه؟
# Settle model A.
bistand-screen-model_a = النموذج A
# Settle model B.
bistand-screen-model_b = النموذج B
# Settle both.
bistand-screen-both = A وB جنبًا إلى جنب
# What model A pays.
bistand-screen-pays_a = كان النموذج A يدفع { $ordinaer } في الشهر عن كل شخص مشارك يحتاج إلى المتابعة والتكييف (oppfølging og tilpasning)، و{ $omfattende } إذا كانت احتياجاته كبيرة (omfattende behov). وكانت المكافأة { $bonus } عن كل تعيين دائم.
# What model B pays.
bistand-screen-pays_b =
    في النموذج B اشترت Nav { $timer ->
        [zero] { $timer } ساعة
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $timer } ساعات
        [many] { $timer } ساعة
       *[other] { $timer } ساعة
    } في الشهر لكل ميسّر (tilrettelegger)، بسعر { $sats } للساعة. وكان يجب استخدام هذا العدد من الساعات على الأقل، أي { $andel } بالمئة من شهر عمل. وكانت المكافأة { $bonus } عن كل تعيين دائم.
# Heading of the pane where one fills in.
bistand-screen-inputs = المعلومات
# Heading of the pane with the result.
bistand-screen-result = النتيجة
# That an empty field counts as nothing.
bistand-screen-blank = الحقل الفارغ يُحسب صفرًا ما لم يُذكر غير ذلك عند الحقل. اكتب الأعداد العشرية بفاصلة أو بنقطة.
# In place of the result while nothing is filled in.
bistand-screen-nothing = أدخل الأرقام من التقرير، ثم تظهر المبالغ.
# The same of a month whose places or participants are there, under model A.
bistand-screen-months_missing = أشهر المشاركة ناقصة. أدخلها، ثم تظهر المبالغ.
# What is taken for granted where nothing is filled in.
bistand-screen-assumed = إذا لم يُذكر شيء عن الأماكن أو الأشهر، نحسب أن لكل مشارك مكانًا طوال الشهر.
# Which fields count as nothing.
bistand-screen-counted_as_nothing = حُسب على أنه 0 لأنه لم يُدخل فيه شيء: { $felt }.
# Name of the group of months.
bistand-screen-months = الأشهر
# Label of the first month.
bistand-screen-first_month = الشهر الأول
# Adds a month like the one in front.
bistand-screen-add_month = شهر جديد بالمشاركين أنفسهم
# Removes the month in front.
bistand-screen-remove_month = إزالة الشهر
# Brings back what was removed last.
bistand-screen-undo = تراجع
# Shows the claim as a table for other programs.
bistand-screen-csv = المطالبة بصيغة CSV
# Prints the claim.
# Asks to wipe everything.
bistand-screen-start_over = البدء من جديد
# The question.
bistand-screen-wipe_question = هل نحذف كل ما أدخلته؟
# Wipes.
# Keeps.
# Read aloud when everything is wiped.
bistand-screen-wiped = حُذف كل شيء.
# Copies the text.
# Saves the text.
# Closes the text.
# Read aloud when it is copied.
# Read aloud when it could not be.
# In place of amounts while fields are wrong.
bistand-screen-withheld = لا نعرض أي مبالغ قبل تصحيح ما يلي: { $felt }.
# Read aloud when there is another result.
bistand-screen-announcement = المجموع { $beloep }.
# The same of models A and B side by side.
bistand-screen-announcement_of_both = النموذج A: { $a }. النموذج B: { $b }.
# Opens the calculation.
bistand-screen-calculation = كيف حسبنا ذلك
# Column of the calculation: what.
bistand-screen-calculation_what = البند
# Column of the calculation: what it came to.
bistand-screen-calculation_value = القيمة
# Before the places a line rests on.
bistand-screen-basis = المصدر:
# Heading over the checklist.
bistand-screen-flow = من يرسل ماذا، ومتى
# Heading over the assumptions.
bistand-screen-assumptions = حيث لا يذكر المصدر شيئًا
# Guideline: participants for each facilitator outside the pilot.
bistand-screen-guideline = خارج التجربة كان العدد الإرشادي للمشاركين لكل ميسّر (tilrettelegger) هو { $antall }.
# Where every number comes from.
bistand-screen-source = كل الأرقام مأخوذة من شرائح العرض «Arbeid med bistand» الصادرة عن مديرية العمل والرعاية (Arbeids- og velferdsdirektoratet) في 8 نوفمبر 2007. وقيّمت Econ Pöyry وProba التجربة في عام 2010 (R-2010-068).
# On paper: that it is no claim by itself.
bistand-screen-paper = حُسب بمعدلات التجربة، إصدار القواعد { $versjon }. هذا للإرشاد، وليس قرارًا (vedtak).

# Facilitators.
bistand-fields-tilretteleggere = الميسّرون
# Permanent jobs.
bistand-fields-faste_ansettelser = التعيينات الدائمة الجديدة
# Model A: places, ordinary need.
bistand-fields-ordinaer_plasser = الأماكن (المتابعة والتكييف)
# Participant-months, ordinary need.
bistand-fields-ordinaer_maaneder = أشهر المشاركة (المتابعة والتكييف)
# Places, extensive need.
bistand-fields-omfattende_plasser = الأماكن (احتياجات كبيرة)
# Participant-months, extensive need.
bistand-fields-omfattende_maaneder = أشهر المشاركة (احتياجات كبيرة)
# Model B: hours of guidance.
bistand-fields-veiledning = إرشاد المشاركين (بالساعات)
# Hours with employers.
bistand-fields-arbeidsgiver = إرشاد أصحاب العمل (بالساعات)
# Hours of travel.
bistand-fields-reise = التنقّل من أجل المتابعة (بالساعات)
# Participants.
bistand-fields-deltakere = المشاركون
# Both: participants, ordinary need.
bistand-fields-ordinaer_deltakere = المشاركون (المتابعة والتكييف)
# Hours on each of them.
bistand-fields-ordinaer_timer = الساعات لكل مشارك (المتابعة والتكييف)
# Participants, extensive need.
bistand-fields-omfattende_deltakere = المشاركون (احتياجات كبيرة)
# Hours on each of them.
bistand-fields-omfattende_timer = الساعات لكل مشارك (احتياجات كبيرة)
# A participant's need.
bistand-fields-behov = الاحتياج
# The part of the month a participant took part.
bistand-fields-maaneder = الجزء من الشهر

# Which jobs earn a bonus.
bistand-hints-faste_ansettelser = يُحسب فقط من أكمل فترة الاختبار (prøvetid) في وظيفة دائمة في منشأة عادية. الوظيفة المؤقتة، أو الوظيفة الدائمة قبل انتهاء فترة الاختبار، لا تعطي مكافأة.
# How parts of months are written.
bistand-hints-maaneder = الشهر الكامل هو 1، ونصف الشهر هو 0.5. إذا أدخلت أشهرًا أو ساعات لبعض المشاركين، فالحقل الفارغ يعني الشهر كله.
# The same of the participant-months of all.
bistand-hints-deltakermaaneder = الشهر الكامل هو 1، ونصف الشهر هو 0.5. إذا أدخلت أشهرًا أخرى أو ساعات، فالحقل الفارغ يعني أن الجميع شاركوا طوال الشهر.
# The cap of places.
bistand-hints-plasser = الحد الأقصى لكل ميسّر (tilrettelegger) هو { $tak }.
# What is bought for each facilitator.
bistand-hints-tilretteleggere =
    تشتري Nav { $timer ->
        [zero] { $timer } ساعة
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $timer } ساعات
        [many] { $timer } ساعة
       *[other] { $timer } ساعة
    } لكل ميسّر (tilrettelegger).

# No number.
bistand-errors-not_a_number = اكتب عددًا من 0 إلى { $mest }، مثلًا { $eksempel }.
# Decimals where a whole number is asked for.
bistand-errors-not_whole = اكتب عددًا صحيحًا بلا كسور من 0 إلى { $mest }، مثلًا { $eksempel }.
# More than two decimals.
bistand-errors-too_many_decimals = اكتب العدد بمنزلتين عشريتين على الأكثر، مثلًا { $eksempel }.
# What may be thousands.
bistand-errors-thousands = هل تقصد { $ene } أم { $andre }؟ اكتب العدد من دون نقطة أو فاصلة للآلاف، مثلًا { $eksempel }.
# Less than none, or too much.
bistand-errors-out_of_range = يجب أن يكون العدد من 0 إلى { $mest }، مثلًا { $eksempel }.
# An identity number.
bistand-errors-identity_number = يبدو أن هذا رقم هوية وطنية (fødselsnummer)، ويجب ألا يُكتب هنا أبدًا. اكتب عددًا، مثلًا { $eksempel }.

# The table's caption.
bistand-amounts-caption = مبالغ الشهر
# Its columns: what, and kroner.
bistand-amounts-columns =
    - البند
    - بالكرونة
# Commitment.
bistand-amounts-tilsagn = تعهّد Nav بالدفع
# Claim.
bistand-amounts-krav = مطالبة الجهة المنظِّمة
# What of the claim is not paid.
bistand-amounts-ikke_betalt = ما لا يُدفع من المطالبة
# Settlement.
bistand-amounts-refusjon = رد التكاليف
# Unused.
bistand-amounts-avregning = غير المستخدم من التعهّد
# Bonus.
bistand-amounts-bonus = المكافأة
# Settlement and bonus.
bistand-amounts-total = مجموع رد التكاليف والمكافأة
# Model B: hours used.
bistand-amounts-timer = الساعات المستخدمة
# Hours bought.
bistand-amounts-kjoepte_timer = الساعات المشتراة
# Heading over the months together.
bistand-amounts-series = كل الأشهر
# The sum of those months alone of which something is known.
bistand-amounts-known_months = الأشهر التي لها أرقام
# Which months the sum leaves out.
bistand-amounts-without = لا يشمل المجموع { $maaneder }، لأن الأرقام ناقصة هناك.
# Column: the month.
bistand-amounts-month = الشهر
# The row that sums up.
bistand-amounts-sum = المجموع
# Before how many warnings there are.
bistand-amounts-warnings = التنبيهات

# Model A: too many places.
bistand-warnings-over_tak_a = { $behov }: عدد الأماكن ({ $antall }) أكبر من المسموح. الحد الأقصى مع هذا العدد من الميسّرين هو { $tak }.
# More months than places.
bistand-warnings-over_plasser = { $behov }: أشهر المشاركة ({ $brukt }) أكثر من الأماكن ({ $plasser }). ما زاد على ذلك لا يُدفع.
# Model B: too few hours.
bistand-warnings-under_minstekrav = الساعات المستخدمة ({ $timer }) أقل من الساعات التي اشترتها Nav ({ $kjoept }). وكان يجب استخدام هذا العدد على الأقل.
# Too many hours.
bistand-warnings-timer_over_tilsagn = الساعات المستخدمة زيادة على ما اشترته Nav: { $timer }. لا تُدفع من دون طلب شراء جديد (bestilling).
# Too many participants.
bistand-warnings-over_tak_b = عدد المشاركين ({ $antall }) أكبر من المسموح. الحد الأقصى مع هذا العدد من الميسّرين هو { $tak }.
# Average need is more than was bought.
bistand-warnings-norm_over_kjoepte_timer =
    يحتاج المشارك في المتوسط إلى { $norm ->
        [zero] { $norm } ساعة
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $norm } ساعات
        [many] { $norm } ساعة
       *[other] { $norm } ساعة
    }. مجموع الساعات اللازمة هو { $normtimer }، وعدد الساعات التي اشترتها Nav هو { $kjoept }.
# More permanent jobs than participants.
bistand-warnings-mange_ansettelser = عدد التعيينات الدائمة الجديدة ({ $faste }) أكبر من عدد المشاركين ({ $deltakere }). لا تُعطى المكافأة إلا مرة واحدة عن كل مشارك. راجع الأرقام.

# Opens the participants.
bistand-claim-participants = المشاركون واحدًا واحدًا
# That they have numbers, never names.
bistand-claim-note = للمشاركين أرقام، ولا تُذكر أسماؤهم أبدًا. عند إضافة مشاركين نحسب لك المجاميع.
# What of all together does not count then.
bistand-claim-set_aside = ما دام المشاركون مذكورين واحدًا واحدًا، لا يُحسب ما كتبته عن الجميع: { $felt }. ويُحسب من جديد عند إزالة المشاركين.
# Adds one.
bistand-claim-add = إضافة مشارك
# Removes one.
bistand-claim-remove = إزالة المشارك { $nummer }
# One of them.
bistand-claim-participant = المشارك { $nummer }
# Column over the numbers of participants, where there is little room.
bistand-claim-number = رقم
# In place of a field that they fill in.
bistand-claim-from_rows = { $felt }: المجموع { $verdi }
# Heading of the claim.
bistand-claim-heading = مطالبة برد التكاليف (krav om refusjon)، { $maaned }
# Column: who.
bistand-claim-who = المشارك
# In that column where they are not listed one by one.
bistand-claim-all = الجميع
# Column: participant-months.
bistand-claim-months = أشهر المشاركة
# Column: all hours.
bistand-claim-hours = ساعات
# Column: the amount.
bistand-claim-amount = بالكرونة
# Ordinary need.
bistand-claim-ordinaer = المتابعة والتكييف
# Extensive need.
bistand-claim-omfattende = احتياجات كبيرة
# Column of the file: the month.
bistand-claim-csv_month = الشهر
# Column: the model.
bistand-claim-csv_model = النموذج
# Column: what the line is about.
bistand-claim-csv_what = البند
# Column: how many.
bistand-claim-csv_count = العدد
# Column: the rate.
bistand-claim-csv_rate = المعدل بالكرونة

# The table's caption, and its heading.
bistand-compare-heading = المشاركون أنفسهم في النموذجين
# Columns.
bistand-compare-columns =
    - البند
    - النموذج A
    - النموذج B
# One costs less.
bistand-compare-cheaper = النموذج { $billigst } أرخص من النموذج { $andre } بمقدار { $beloep } لهؤلاء المشاركين.
# Both cost the same.
bistand-compare-same = تكلفة النموذجين متساوية لهؤلاء المشاركين.
# In place of which costs less, where no hours are filled in.
bistand-compare-hours_missing = أدخل الساعات أيضًا، ثم يظهر لك أي النموذجين أرخص.
# The same where the hours of some are there, and of these not.
bistand-compare-some_hours_missing = أدخل الساعات للجميع، ثم يظهر لك أي النموذجين أرخص. الناقص: { $hvem }.
# In place of which costs less, where nobody is filled in.
bistand-compare-months_missing = أدخل المشاركين أيضًا، ثم يظهر لك أي النموذجين أرخص.
# Where several months are filled in: the month that is compared.
bistand-compare-of_month = نقارن النموذجين شهرًا بشهر. الشهر المعروض هنا: { $maaned }.
# Part of a claim is not paid.
bistand-compare-unpaid = ما لا يُدفع من المطالبة في النموذج { $modell }: { $beloep }.
# What a participant costs.
bistand-compare-each = { $behov }: يكلّف المشارك الواحد { $a } في الشهر في النموذج A. أما في النموذج B فتكلّف الساعات لكل مشارك ({ $timer } في المتوسط) { $b }.
# Before a model's warnings.
bistand-compare-of_model = النموذج { $modell }.

# The heading.
bistand-cost-heading = متى تتساوى تكلفة النموذجين؟
# The picture in words. Each picture has placeholders of its own.
bistand-cost-text = مع الحاجة إلى المتابعة والتكييف، تتساوى تكلفة النموذجين عندما يكون عدد الساعات { $ordinaer } في الشهر. ومع الاحتياجات الكبيرة تتساوى عندما يكون عدد الساعات { $omfattende }. وإذا كانت الساعات أقل من ذلك، فالنموذج B أرخص. متوسط ساعات المشارك هو { $norm }، ومن له هذا العدد من الساعات يكلّف { $snitt } في النموذج B.
# What faint bars stand for.
bistand-cost-faint = التكلفة متساوية
# Where the picture ends: so many hours.
bistand-cost_end =
    { $timer ->
        [zero] { $timer } ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $timer } ساعات
        [many] { $timer } ساعة
       *[other] { $timer } ساعة
    }
# Opens the table.
bistand-cost-table = التكلفة بحسب الساعات، في جدول
# The table's caption.
bistand-cost-caption = تكلفة المشارك الواحد في الشهر، بالكرونة
# The heads of its columns.
bistand-cost-columns =
    - ساعات
    - النموذج B
    - A، المتابعة والتكييف
    - A، احتياجات كبيرة

# The heading.
bistand-growth-heading = كيف نما التدبير (tiltak) قبل التجربة
# The picture in words. Each picture has placeholders of its own.
bistand-growth-text = ارتفع عدد المشاركين من { $foerst } في عام { $foerst_aar } إلى { $sist } في عام { $sist_aar }. وفي سبتمبر 2007 كان عددهم { $antall }، ويضاف إليهم { $kombinert } يصف المصدر مشاركتهم بأنها «مجمّعة» (kombinert) من دون أن يشرح ذلك. والمجموع { $sum }. وفي نهاية عام { $aar } كان عدد الميسّرين { $tilretteleggere }، وكانوا يعملون في وحدات عددها { $enheter }.
# What faint bars stand for.
bistand-growth-faint = سبتمبر فقط، مع المشاركة المجمّعة
# Opens the table.
bistand-growth-table = المشاركون سنة بسنة، في جدول
# The table's caption.
bistand-growth-caption = المشاركون في العمل مع الدعم
# The heads of its columns.
bistand-growth-columns =
    - السنة
    - المشاركون

# All of `bistand-steps-`: the name of a line in the calculation, before its amount.
bistand-steps-ordinaer_sats = المعدل في الشهر، المتابعة والتكييف
bistand-steps-ordinaer_plasser = الأماكن، المتابعة والتكييف
bistand-steps-ordinaer_deltakermaaneder = أشهر المشاركة، المتابعة والتكييف
bistand-steps-ordinaer_tilsagn = التعهّد بالدفع، المتابعة والتكييف
bistand-steps-ordinaer_betalt = أشهر المشاركة المدفوعة، المتابعة والتكييف
bistand-steps-ordinaer_refusjon = رد التكاليف، المتابعة والتكييف
bistand-steps-omfattende_sats = المعدل في الشهر، احتياجات كبيرة
bistand-steps-omfattende_plasser = الأماكن، احتياجات كبيرة
bistand-steps-omfattende_deltakermaaneder = أشهر المشاركة، احتياجات كبيرة
bistand-steps-omfattende_tilsagn = التعهّد بالدفع، احتياجات كبيرة
bistand-steps-omfattende_betalt = أشهر المشاركة المدفوعة، احتياجات كبيرة
bistand-steps-omfattende_refusjon = رد التكاليف، احتياجات كبيرة
bistand-steps-tilretteleggere = الميسّرون
bistand-steps-timer_per_tilrettelegger = الساعات لكل ميسّر
bistand-steps-kjoepte_timer = الساعات التي تشتريها Nav
bistand-steps-veiledningstimer = ساعات إرشاد المشاركين
bistand-steps-arbeidsgivertimer = ساعات إرشاد أصحاب العمل
bistand-steps-reisetimer = ساعات التنقّل
bistand-steps-timer = الساعات المستخدمة
bistand-steps-timesats = معدل الساعة
bistand-steps-betalte_timer = الساعات التي تُدفع
bistand-steps-timer_over_tilsagn = الساعات الزائدة على المشتراة
bistand-steps-deltakere = المشاركون
bistand-steps-normtimer_per_deltaker = متوسط الساعات لكل مشارك
bistand-steps-normtimer = الساعات اللازمة في المتوسط
bistand-steps-tilsagn = التعهّد بالدفع
bistand-steps-refusjon = رد التكاليف
bistand-steps-avregning = غير المستخدم من التعهّد
bistand-steps-faste_ansettelser = التعيينات الدائمة الجديدة
bistand-steps-bonussats = المكافأة عن كل تعيين دائم
bistand-steps-bonus = المكافأة
bistand-steps-total = رد التكاليف والمكافأة

# In place of a calculation: the number is a rate that the law has.
bistand-operations-rate = معدل ثابت
# In place of a calculation: the number is what was entered.
bistand-operations-answer = قيمة مُدخلة
# In place of a calculation: the number is counted in the calendar.
bistand-operations-count = محسوب من التقويم
# Between two numbers: "100 times 12".
bistand-operations-multiply = مضروبًا في
# Between two numbers: "100 divided by 12".
bistand-operations-divide = مقسومًا على
# Between numbers: "100 plus 12 plus 5".
bistand-operations-add = زائد
# Between two numbers: "100 minus 12".
bistand-operations-subtract = ناقص
# Between two numbers, and then put into `result-calculation-not_below_zero`: "100 minus 120, but not less than zero".
bistand-operations-deduct = ناقص
# What is done with three numbers. The line itself is written with the words for times and divided by: "100 times 12 divided by 37.5".
bistand-operations-share = مضروبًا في ثم مقسومًا على
# Between a rate and an amount: "22 per cent of 100". The rate comes first.
bistand-operations-percent = بالمئة من
# Before two amounts, with `format-pair` between them: "the smaller of 100 and 120".
bistand-operations-min = الأقل من بين

# Model A: who sends what, and when.
bistand-flow_a =
    - قبل الإحالة: يُجري المشارك وNav والميسّر (tilrettelegger) محادثة معًا.
    - عند البدء: يضعون اتفاقًا على المتابعة، فيه نوعها وحجمها ومدتها.
    - كل شهر: ترسل Nav تعهّدًا بالدفع (tilsagn) عن الأماكن الموافَق عليها.
    - في الشهر التالي: ترسل الجهة المنظِّمة (arrangør) مطالبة برد التكاليف (krav om refusjon).
    - عند وصول المطالبة: تسوّي Nav التعهّد بحسب ما استُخدم فعلًا.
    - كل شهر: ترسل الجهة المنظِّمة تقريرًا إلى Nav.
    - بعد إكمال فترة الاختبار (prøvetid): ترسل الجهة المنظِّمة مطالبة منفصلة بالمكافأة، مع المستندات.
# The same of model B.
bistand-flow_b =
    - قبل الإحالة: يُجري المشارك وNav والميسّر (tilrettelegger) محادثة معًا.
    - قبل البدء: ترسل Nav طلب شراء (bestilling)، فيه تقدير للساعات.
    - في اجتماع البدء: تُحدَّد الساعات، ويضعون اتفاقًا على المتابعة.
    - كل شهر: ترسل الجهة المنظِّمة (arrangør) تقريرًا فيه الساعات لكل مشارك.
    - عند وصول التقرير: تعدّل Nav الساعات.
    - بعد إكمال فترة الاختبار (prøvetid): ترسل الجهة المنظِّمة مطالبة منفصلة بالمكافأة، مع المستندات.
# What the source does not say, and how it is read here.
bistand-assumptions =
    - تُكتب أجزاء الشهر أعدادًا عشرية. لا يذكر المصدر كيف تُحسب.
    - الساعات الزائدة على ما اشترته Nav تُعرض، لكنها لا تُدفع من دون طلب شراء جديد.
    - الساعات غير المستخدمة لا يمكن نقلها إلى شهر آخر.
    - الحد الأقصى للأماكن يسري على كل نوع من الاحتياج وحده.
    - عند العرض جنبًا إلى جنب، نحسب أن الجميع يشاركون طوال الشهر، وأن لكل منهم مكانًا في النموذج A. وما أُدخل في النموذج A له الأولوية.
    - استمرت التجربة سنتين من الربع الأول من عام 2008. نحسب من يناير 2008 إلى ديسمبر 2009.
