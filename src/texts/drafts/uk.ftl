### Ukrainian. A draft made from bokmål: nobody who has the language as theirs has read it yet. Whoever does may take `draft-notice` away.

## How this language is written

# `ltr` where one reads from left to right, `rtl` where one reads from right to left.
format-direction = ltr
# The sign before decimals.
format-decimal = ,
# Between thousands: a space at which no line breaks.
format-group = { "\u00A0" }
# An amount. { "\u00A0" } is a space at which no line breaks.
format-amount =
    { $tall ->
        [one] { $tall }{ "\u00A0" }крона
        [few] { $tall }{ "\u00A0" }крони
        [many] { $tall }{ "\u00A0" }крон
       *[other] { $tall }{ "\u00A0" }крони
    }
# A day, as in "1. mai 2026".
format-date = { $dag }{ "\u00A0" }{ $maaned }{ "\u00A0" }{ $aar }
# A month, as in "mai 2026".
format-month = { $maaned } { $aar }
# The names of the months, as they stand in a day.
format-months =
    - січня
    - лютого
    - березня
    - квітня
    - травня
    - червня
    - липня
    - серпня
    - вересня
    - жовтня
    - листопада
    - грудня
# The same, as they stand alone or with a year.
format-months_alone =
    - січень
    - лютий
    - березень
    - квітень
    - травень
    - червень
    - липень
    - серпень
    - вересень
    - жовтень
    - листопад
    - грудень
# Between the things of a list.
format-list = { $foer }, { $neste }
# Between its last two, and between any two.
format-pair = { $foer } і { $siste }
# The sign between things that may have commas in them.
format-separator = ;


## Where a language is a draft

# A quiet note above every screen. A language says it until somebody who has it as theirs has read it all, and then leaves it out.
draft-notice = Цей переклад — чернетка. Його ще не прочитав ніхто, для кого ця мова рідна. Чинним є норвезький текст.


## Before the guide is there, and where it fails

# What the language calls itself.
loader-language = Українська
# Read aloud while the guide loads.
loader-loading = Помічник завантажується …
# Heading: the guide could not be loaded.
loader-failed = Ми не можемо показати помічника
# Under it: what to do.
loader-failed_advice = Спробуйте ще раз трохи пізніше. Ви також можете зателефонувати до Nav за номером 55 55 33 33 або поговорити зі своїм офісом Nav.
# Tries again.
loader-retry = Спробувати ще раз
# Heading: the guide broke.
loader-broken = У помічнику сталася помилка
# Under it: what to do.
loader-broken_advice = Це наша помилка, а не ваша. Ми не показуємо жодних сум, бо вони можуть бути неправильними. Почніть спочатку або зателефонуйте до Nav за номером 55 55 33 33.
# Starts again.
loader-restart = Почати спочатку
# Another language was chosen, and its texts cannot be had. The guide stays in this one.
loader-no_language = Зараз ми не можемо отримати текст цією мовою. Ви можете продовжити українською або спробувати ще раз, коли матимете інтернет.


## The page around the guide

# What the page is called, in the browser's tab. The guide's step takes its place once one has begun.
page-title = Програма кваліфікації: чи можете ви брати участь і що отримаєте?
# Link, seen when reached with the keyboard: past the top of the page.
page-skip = Перейти до змісту
# What is unfolded at the foot of the page: the day whose rules apply.
page-experts = Для фахівців
# Label of the field for that day.
page-law_date = Дата правил
# Beneath the label.
page-law_date_about = Впишіть день, місяць і рік. Якщо поле порожнє, ми рахуємо за правилами, які діють сьогодні.
# Under it: a day without rules was entered.
page-law_date_error = Ми маємо правила з 1 листопада 2007 року до 31 грудня 2029 року. Впишіть дату в цьому проміжку.
# In its place: what was entered is no date.
page-law_date_unreadable = Ми не розуміємо дати. Впишіть день, місяць і рік, наприклад 1.6.2026.
# Accessible name of the buttons that choose the language.
page-language = Мова
# What is unfolded beside them: more languages, each by its own name.
page-more_languages = Інші мови
# After the name of one of those: nobody who has it as theirs has read it yet.
page-draft = чернетка
# At the top: the words of the language that was chosen cannot be had.
page-no_language = Зараз ми не можемо отримати текст цією мовою. Спробуйте ще раз, коли матимете інтернет.
# At the top, once: one came by a link with answers, which are now in the guide.
page-link_read = Відповіді з посилання вписано. Ви можете змінювати їх під час заповнення.
# In its place: the answers in the link cannot be used.
page-link_refused = Ми не змогли використати відповіді з посилання. Можливо, посилання пошкоджене або створене за старими правилами. Дайте відповіді на запитання ще раз.
# In its place: the device remembered the answers, which are now in the guide.
page-memory_read = Відповіді, які ви просили запам’ятати, вписано. Ви можете змінювати їх під час заповнення.
# In its place: what the device remembered cannot be used.
page-memory_refused = З минулого разу правила змінилися, тому ми не можемо використати відповіді, які запам’ятали. Їх видалено.
# In its place: a link was opened where there were answers already, so one has to choose.
page-link_offered = У посиланні, яке ви відкрили, інші відповіді, ніж у вас тут. Якщо використати відповіді з посилання, ваші власні зникнуть із цієї сторінки.
# Button under it: the link's answers take the place of one's own.
page-use_link = Використати відповіді з посилання
# The other button under it.
page-keep_own = Залишити мої відповіді
# That one has been pressed.
page-own_kept = Ваші відповіді залишено.
# The link has the answers that are there already.
page-link_same = У посиланні, яке ви відкрили, такі самі відповіді, як у вас тут.
# The answers in the link cannot be used, and there were answers already.
page-link_left = Ми не змогли використати відповіді з посилання. Можливо, посилання пошкоджене або створене за старими правилами. Ваші власні відповіді залишилися, як були.
# Button: every question is answered, so this leads to the summary.
page-review = Перевірити відповіді
# Button in its place where some are not.
page-go_on = Перейти до першого запитання без відповіді
# Heading under the guide: what can be done with the answers. The next ones are beneath it.
page-keep = Як зберегти відповіді
# Before `remember`: what it does, and who may then see the answers.
page-remember_about = Ця сторінка може запам’ятати відповіді на цьому пристрої. Тоді їх зможуть побачити й інші, хто ним користується.
# Button: the device remembers the answers.
page-remember = Запам’ятати відповіді
# That it does.
page-remembered = Відповіді збережено на цьому пристрої, доки ви не попросите їх забути.
# That it cannot.
page-not_remembered = Браузер не дає нам нічого тут зберегти, тому ми не запам’ятали відповідей.
# Button in its place: the device forgets them.
page-forget = Забути відповіді
# That it has.
page-forgotten = Відповідей більше не збережено.
# At the top of the page: they were forgotten in another tab, or by the browser.
page-forgotten_elsewhere = Ваших відповідей більше не збережено. Їх видалено в іншій вкладці або в браузері. Тут вони залишаться, доки ви не закриєте сторінку.
# Before `share`: what the link holds, and who may then see the answers.
page-share_about = Ви також можете створити посилання. У ньому будуть усі ваші відповіді, зокрема вік і діти, а також правила, які діяли, і мова. Той, хто отримає посилання, зможе їх побачити.
# Button: makes a link that holds the answers.
page-share = Створити посилання
# Label of the field with the link.
page-link = Посилання на ваші відповіді
# Button beside it.
page-copy = Копіювати посилання
# That the link is copied.
page-copied = Посилання скопійовано.
# That it could not be.
page-not_copied = Браузер не дозволив скопіювати посилання. Його виділено, тож ви можете скопіювати його самостійно.
# At the foot of the page: whose page it is not.
page-footer = Це не сторінка Nav. Результати лише орієнтовні, і тільки Nav може ухвалити рішення (vedtak).
# At the foot of the page: where the answers are.
page-privacy = Усе обчислюється на вашому пристрої. Нічого не надсилається, а відповіді зберігаються, лише якщо ви про це попросите.
# At the foot of the page: how long they are in it.
page-tab = Відповіді залишаються в цій вкладці, доки ви її не закриєте або не почнете спочатку, навіть якщо оновити сторінку.
# Link at the foot of the page: for those who have a page of their own.
page-embed = Додати помічника на свою сторінку
# At the foot of the page.
page-licence = Відкритий код за ліцензією MIT.


## The first screen

# The heading, of the whole guide too.
start-heading = Помічник із програми кваліфікації (kvalifiseringsprogrammet)
# In the guide panel: what the guide does.
start-lead = Дізнайтеся, чи може програма вам підійти та скільки ви можете отримати. Це займе приблизно дві хвилини.
# Opens `programme`.
start-programme_heading = Що таке програма кваліфікації?
# What the programme is, and what it pays.
start-programme =
    - Програма для вас, якщо вам важко знайти роботу і якщо ви отримуєте мало або зовсім нічого на прожиття від державного соціального страхування (folketrygden). Ви отримуєте постійний супровід і план, складений для вас. Програма розрахована на повний робочий день.
    - Поки ви берете участь, ви отримуєте гроші на прожиття: допомогу за програмою кваліфікації (kvalifiseringsstønad). Якщо у вас є діти, ви отримуєте ще й надбавку на дітей (barnetillegg).
# Opens `points`.
start-points_heading = Перш ніж почати
# Before one begins: what is asked for, and what it is not.
start-points =
    - Ми не запитуємо ні імені, ні особистого номера (fødselsnummer).
    - Ви можете відповісти «Не знаю» і можете змінювати відповіді під час заповнення.
    - Це не заява (søknad). Чи можете ви брати участь, вирішує Nav у письмовому рішенні (vedtak).
# The button that begins.
start-begin = Почати
# The button beside it: the amount alone.
start-amount = Лише побачити суму
# Beside the button: what becomes of the answers.
start-privacy = Відповіді залишаються на цьому пристрої. Нічого не надсилається.
# Over the table of rates: since when they hold.
start-rates-caption = Ставки до сплати податку, з { $dato }
# The same where they are not decided yet.
start-rates-projected = Ставки, які ми знаємо сьогодні, до сплати податку
# The heads of its columns.
start-rates-columns =
    - Що
    - На місяць
    - На рік
# A row: the full benefit.
start-rates-full = Від 25 років
# A row: two thirds of it.
start-rates-young = Менше ніж 25 років
# A row: the supplement, with what it is for each benefit day.
start-rates-child = Надбавка на кожну дитину, { $dag } за день


## The amount alone

# The heading.
amount-heading = Скільки ви можете отримати?
# Under the heading.
amount-lead = Сума залежить від віку, дітей та оплачуваної роботи. Впишіть те, що знаєте.
# The label of the field for how many children there are.
amount-children = Діти до 18 років
# The button that goes on with what is answered.
amount-go_on = Чи можете ви брати участь?


## Buttons and progress, the same on every step

# To the next step.
navigation-next = Далі
# To the screen before; a button under "next".
navigation-previous = Назад
# In place of "previous" where one changes an answer: leaves it as it was.
navigation-cancel = Скасувати
# From the last step to the summary.
navigation-to_summary = Перевірити відповіді
# From the summary to the result.
navigation-see_result = Показати результат
# From an edited step back to the summary or the result.
navigation-save_change = Використати нову відповідь
# Changes one answer in the summary or the result.
navigation-change = Змінити
# The same button's accessible name.
navigation-change_topic = Змінити: { $tema }
# Wipes the answers and begins again.
navigation-start_over = Почати спочатку
# Asked before wiping.
navigation-start_over_question = Видалити всі відповіді й почати спочатку?
# Confirms the wiping.
navigation-start_over_yes = Так, видалити відповіді
# Leaves the answers as they are.
navigation-start_over_no = Ні, залишити відповіді
# Copies the result as text.
navigation-copy = Копіювати результат
# Prints the result.
navigation-print = Друкувати
# Where one is.
navigation-progress = Крок { $steg } з { $antall }
# Beside it: opens the list of all steps.
navigation-show_steps = Показати всі кроки
# The same button once the list is open.
navigation-hide_steps = Сховати всі кроки
# Opens the reason for a question.
navigation-why = Чому ми про це запитуємо?
# Under the reason: where the rule stands.
navigation-why_basis = Де записано це правило: { $paragraf }.
# Behind a link that opens in a new tab.
navigation-new_tab = (відкриється в новій вкладці)
# Heading of the list of errors.
navigation-error_summary = Щоб перейти далі, виправте таке
# Accessible name of the guide as a region.
navigation-region = Помічник із програми кваліфікації
# Title of a step for the host or the page.
navigation-document_title = Крок { $steg } з { $antall } — { $tema } — Програма кваліфікації
# The same on a step with errors.
navigation-document_title_error = Помилка: крок { $steg } з { $antall } — { $tema } — Програма кваліфікації
# The page's title on the summary.
navigation-summary_title = Перевірте відповіді — Програма кваліфікації
# The page's title on the screen with the amount alone.
navigation-amount_title = Скільки ви можете отримати? — Програма кваліфікації
# Title of the result for the host or the page. It does not hold the result.
navigation-result_title = Результат — Програма кваліфікації


## Read aloud, and not shown

# The result, with an amount.
status-result = { $konklusjon }. { $beloep } на місяць до сплати податку.
# The result, with an amount from the start on.
status-result_at_start = { $konklusjon }. { $beloep } на місяць до сплати податку { $oppstart }.
# The result, without an amount.
status-result_without_amount = { $konklusjon }.
# The amount alone, as it follows what is typed.
status-amount = { $beloep } на місяць до сплати податку.
# Answers are wiped.
status-reset = Відповіді видалено. Ви знову на початку.
# The language has changed.
status-language = Мову змінено на українську.
# The result is copied.
status-copied = Результат скопійовано.
# The browser would not copy it; the label of the text.
status-not_copied = Браузер не дозволив скопіювати. Скопіюйте текст самостійно.


## The questions, step by step

# The step's heading and the row's label in the summary.
questions-alder-ask-title = Вік
# The legend or label.
questions-alder-ask-question = Скільки вам років?
# Under the legend or label.
questions-alder-ask-description = Впишіть, скільки вам повних років, наприклад 27.
# Behind "Why do we ask?".
questions-alder-ask-why = Програма має нижню і верхню вікову межу. Від віку залежить і сума. Якщо вам менше ніж 25 років, ви отримуєте дві третини повної допомоги (kvalifiseringsstønad).
# The button.
questions-alder-ask-help-title = Коли краще вписати дату народження?
# What it opens.
questions-alder-ask-help-paragraphs =
    - Якщо ви впишете дату народження, ми зможемо показати, як зміниться результат, коли у вас буде день народження. Це корисно, якщо вам скоро виповниться 25 років або ви скоро досягнете вікової межі.
    - Дата залишається на вашому пристрої. Не вписуйте особистого номера (fødselsnummer).
# Behind the field for the age: "years".
questions-alder-unit = років
# The button that asks for the birth date instead.
questions-alder-use_birth_date = Вписати натомість дату народження
# The button that asks for the age instead.
questions-alder-use_age = Вписати натомість вік
# The label of the field for the birth date.
questions-alder-birth_date = Коли ви народилися?
# Under that label.
questions-alder-birth_date_description = Впишіть день, місяць і рік: дд.мм.рррр, наприклад 24.12.1998.

# The step's heading and the row's label in the summary.
questions-opphold-ask-title = Перебування в Норвегії
# The legend or label.
questions-opphold-ask-question = Ви маєте норвезьке громадянство або постійно живете в Норвегії?
# Under the legend or label.
questions-opphold-ask-description = Щоб постійно жити тут, не обов’язково мати власне житло. Ви можете жити, наприклад, у друзів або в установі.
# Behind "Why do we ask?".
questions-opphold-ask-why = Якщо ви маєте норвезьке громадянство, постійно жити в Норвегії не обов’язково. Інші зазвичай повинні перебувати тут законно (lovlig opphold) і жити тут постійно. Закон називає це постійним проживанням (fast bopel). Є винятки.
# The button.
questions-opphold-ask-help-title = Ви біженець чи біженка або не маєте де жити?
# What it opens.
questions-opphold-ask-help-paragraphs =
    - Ви отримали притулок (asyl) або дозвіл на возз’єднання сім’ї (familiegjenforening) і живете в Норвегії? Тоді відповідайте, що ви постійно тут живете й перебуваєте законно.
    - Ви чекаєте на відповідь на заяву (søknad) про дозвіл на проживання? Тоді відповідайте «Не знаю», бо Nav має з’ясувати, які правила діють для вас.
    - Постійно жити в Норвегії можна й без адреси. Це стосується вас, якщо ви ночуєте в інших людей, живете в установі або не маєте де жити.
# The radio button's label.
questions-opphold-norsk_statsborger-label = Я маю норвезьке громадянство
# Where this would give another answer: the change in life that it takes.
questions-opphold-norsk_statsborger-situation = Якщо ви отримаєте норвезьке громадянство
# The radio button's label.
questions-opphold-fast_bopel-label = Я постійно живу в Норвегії та перебуваю тут законно
# Under the label: what the answer means.
questions-opphold-fast_bopel-explanation = Для тих, хто не має норвезького громадянства, наприклад після надання притулку або возз’єднання сім’ї.
# Where this would give another answer: the change in life that it takes.
questions-opphold-fast_bopel-situation = Якщо ваше перебування стане законним і ви постійно житимете в Норвегії
# The radio button's label.
questions-opphold-lovlig_uten_fast_bopel-label = Я перебуваю в Норвегії законно, але не живу тут постійно
# Where this would give another answer: the change in life that it takes.
questions-opphold-lovlig_uten_fast_bopel-situation = Якщо ви перебуваєте в Норвегії законно, але не живете тут постійно
# The radio button's label.
questions-opphold-ikke_lovlig-label = Я не маю законних підстав перебувати в Норвегії
# Where this would give another answer: the change in life that it takes.
questions-opphold-ikke_lovlig-situation = Якщо ви більше не маєте законних підстав перебувати в Норвегії
# The radio button's label.
questions-opphold-vet_ikke-label = Не знаю
# Under the label: what the answer means.
questions-opphold-vet_ikke-explanation = Тоді Nav має з’ясувати, які правила діють для вас.

# The step's heading and the row's label in the summary.
questions-eoes-ask-title = EØS
# The legend or label.
questions-eoes-ask-question = Ви або хтось із вашої сім’ї — з країни EØS?
# Under the legend or label.
questions-eoes-ask-description = EØS — це країни ЄС, Ісландія, Ліхтенштейн і Норвегія. Значення має громадянство.
# Behind "Why do we ask?".
questions-eoes-ask-why = З 7 березня 2025 року деякі громадяни країн EØS та їхні сім’ї можуть брати участь, не живучи в Норвегії постійно. Це залежить від виду їхнього перебування.
# The radio button's label.
questions-eoes-answers-ja-label = Так
# Under the label: what the answer means.
questions-eoes-answers-ja-explanation = Nav має оцінити, чи враховується ваш вид перебування.
# Where this would give another answer: the change in life that it takes.
questions-eoes-answers-ja-situation = Якщо ви або хтось із вашої сім’ї — з країни EØS
# The radio button's label.
questions-eoes-answers-nei-label = Ні
# Where this would give another answer: the change in life that it takes.
questions-eoes-answers-nei-situation = Якщо ні ви, ні ваша сім’я не з країни EØS
# The radio button's label.
questions-eoes-answers-vet_ikke-label = Не знаю
# Under the label: what the answer means.
questions-eoes-answers-vet_ikke-explanation = Тоді Nav має з’ясувати, чи стосується вас цей виняток.

# The step's heading and the row's label in the summary.
questions-nedsatt_evne-ask-title = Здатність працювати й заробляти
# The legend or label.
questions-nedsatt_evne-ask-question = Чи важко вам знайти або втримати роботу, на яку можна прожити?
# Under the legend or label.
questions-nedsatt_evne-ask-description = Відповідайте «Так», якщо і ваша здатність працювати, і здатність заробляти на прожиття помітно слабші, ніж зазвичай. Закон називає це суттєво зниженою здатністю працювати й заробляти (vesentlig nedsatt arbeids- og inntektsevne).
# Behind "Why do we ask?".
questions-nedsatt_evne-ask-why = Програма для людей, які мають суттєво знижену здатність працювати й заробляти. Остаточно це оцінює Nav.
# The button.
questions-nedsatt_evne-ask-help-title = Через що може бути важко?
# What it opens.
questions-nedsatt_evne-ask-help-paragraphs =
    - Багато людей у програмі довго отримують соціальну допомогу (økonomisk sosialhjelp) або можуть опинитися в такому становищі. Дехто має труднощі з алкоголем чи наркотиками або з психічним здоров’ям. Інші мають кілька труднощів водночас.
    - Закон не встановлює межі у відсотках. Це приклади, а не вимоги. Програма може бути для вас, навіть якщо жоден із них вам не знайомий.
# The radio button's label.
questions-nedsatt_evne-answers-ja-label = Так
# Where this would give another answer: the change in life that it takes.
questions-nedsatt_evne-answers-ja-situation = Якщо ваша здатність працювати й заробляти стане суттєво зниженою
# The radio button's label.
questions-nedsatt_evne-answers-nei-label = Ні
# Where this would give another answer: the change in life that it takes.
questions-nedsatt_evne-answers-nei-situation = Якщо ви знову зможете працювати й заробляти приблизно як зазвичай
# The radio button's label.
questions-nedsatt_evne-answers-vet_ikke-label = Не знаю
# Under the label: what the answer means.
questions-nedsatt_evne-answers-vet_ikke-explanation = Тоді ви разом із Nav з’ясуєте це під час оцінки працездатності (arbeidsevnevurdering).

# The step's heading and the row's label in the summary.
questions-ytelser-ask-title = Виплати
# The legend or label.
questions-ytelser-ask-question = Чи отримуєте ви допомогу по безробіттю (dagpenger), лікарняні (sykepenger), AAP або щось подібне?
# Under the legend or label.
questions-ytelser-ask-description = AAP — це допомога на період оцінки працездатності (arbeidsavklaringspenger). Закон має на увазі гроші на прожиття за законом про соціальне страхування (folketrygdloven) або законом про ринок праці (arbeidsmarkedsloven).
# Behind "Why do we ask?".
questions-ytelser-ask-why = Програма для людей, які не мають виплат на прожиття або мають дуже обмежені. Якщо ви отримуєте більше, Nav може допомогти вам іншими заходами (tiltak).
# The button.
questions-ytelser-ask-help-title = Що означає «дуже мало»?
# What it opens.
questions-ytelser-ask-help-paragraphs =
    - У законі сказано «дуже обмежені виплати» (svært begrensede ytelser), але точної межі він не встановлює. Nav порівнює з орієнтовними державними ставками соціальної допомоги (økonomisk sosialhjelp) без витрат на житло. Це відправна точка, і Nav оцінює кожну справу окремо.
# The button for those whose benefit ends.
questions-ytelser-aap-title = Вам більше не платять AAP або скоро перестануть?
# What it opens.
questions-ytelser-aap-paragraphs =
    - Відповідайте, виходячи з того, що ви отримуєте зараз. Якщо ви вже не отримуєте ні AAP, ні чогось іншого, відповідайте «Ні».
    - Якщо ви ще отримуєте AAP, відповідайте «Так». Якщо AAP скоро закінчиться, ви можете подати заяву (søknad) на програму до того.
# Heading of the list of what counts.
questions-ytelser-counts_heading = Це вважається виплатами
# What counts.
questions-ytelser-counts =
    - допомога по безробіттю (dagpenger)
    - лікарняні (sykepenger)
    - батьківська допомога (foreldrepenger)
    - AAP, допомога на період оцінки працездатності (arbeidsavklaringspenger)
    - пенсія по інвалідності (uføretrygd)
    - перехідна допомога (overgangsstønad) і допомога після смерті чоловіка або дружини (omstillingsstønad)
    - пенсія дитині після смерті батьків (barnepensjon)
    - виплата учасникам заходів (tiltakspenger)
    - виплата за молодіжною програмою (ungdomsprogramytelse) і виплата за активність для молоді (aktivitetspenger)
# Heading of the list of what does not count.
questions-ytelser-does_not_count_heading = Це не враховується
# What does not count.
questions-ytelser-does_not_count =
    - соціальна допомога (økonomisk sosialhjelp)
    - житлова субсидія (bostøtte)
    - допомога на дітей від держави (barnetrygd) і виплата замість дитсадка (kontantstøtte)
    - аліменти на дітей (barnebidrag)
    - одноразова допомога (engangsstønad) і додаткові виплати (tilleggsstønader)
    - позика і стипендія від Lånekassen
    - дохід вашого чоловіка, дружини або партнера, з яким ви живете (samboer)
# The radio button's label.
questions-ytelser-ingen-label = Ні, я не отримую таких виплат
# Where this would give another answer: the change in life that it takes.
questions-ytelser-ingen-situation = Якщо ваші виплати закінчаться
# The radio button's label.
questions-ytelser-svaert_begrenset-label = Так, але дуже мало
# Under the label: what the answer means.
questions-ytelser-svaert_begrenset-explanation = Тоді Nav має оцінити, чи це досить мало.
# Where this would give another answer: the change in life that it takes.
questions-ytelser-svaert_begrenset-situation = Якщо ви отримуватимете дуже малі виплати
# The radio button's label.
questions-ytelser-mer-label = Так, більше, ніж дуже мало
# Under the label: what the answer means.
questions-ytelser-mer-explanation = Якщо виплата скоро закінчиться, ви можете подати заяву на програму до того.
# Where this would give another answer: the change in life that it takes.
questions-ytelser-mer-situation = Якщо ваші виплати будуть більші, ніж дуже малі
# The radio button's label.
questions-ytelser-vet_ikke-label = Не знаю
# Under the label: what the answer means.
questions-ytelser-vet_ikke-explanation = Тоді Nav має подивитися, що ви отримуєте, і оцінити це.
# Unemployment benefit.
questions-ytelser-set_off-dagpenger = Допомога по безробіттю на місяць до сплати податку
# Sickness benefit.
questions-ytelser-set_off-sykepenger = Лікарняні на місяць до сплати податку
# Parental benefit.
questions-ytelser-set_off-foreldrepenger = Батьківська допомога на місяць до сплати податку
# Rehabilitation benefit, before 2010.
questions-ytelser-set_off-rehabiliteringspenger = Реабілітаційна допомога на місяць до сплати податку
# Under the first: what they do, and that they may be skipped.
questions-ytelser-set_off-first_description = Допомогу по безробіттю (dagpenger), лікарняні (sykepenger) і батьківську допомогу (foreldrepenger), на які ви маєте право, відраховують із допомоги за програмою (kvalifiseringsstønad) крона за крону. Якщо ви не знаєте, скільки це, залиште поля порожніми.
# Under the others.
questions-ytelser-set_off-description = Залиште поле порожнім, якщо ви цього не отримуєте.
# Behind the field: "kroner".
questions-ytelser-set_off-unit = крон

# The step's heading and the row's label in the summary.
questions-arbeidsevnevurdering-ask-title = Оцінка працездатності
# The legend or label.
questions-arbeidsevnevurdering-ask-question = Чи оцінив Nav, з чим ви можете впоратися на роботі?
# Under the legend or label.
questions-arbeidsevnevurdering-ask-description = Nav називає це оцінкою працездатності (arbeidsevnevurdering). Ви разом дивитеся, з чим ви можете впоратися і з чим вам потрібна допомога.
# Behind "Why do we ask?".
questions-arbeidsevnevurdering-ask-why = Перш ніж ви зможете брати участь, Nav має оцінити вашу працездатність. Якщо цього ще не зроблено, спочатку це має зробити Nav. Через це вам не відмовлять.
# The radio button's label.
questions-arbeidsevnevurdering-gjennomfoert-label = Так, оцінку зроблено
# Where this would give another answer: the change in life that it takes.
questions-arbeidsevnevurdering-gjennomfoert-situation = Якщо Nav зробить оцінку працездатності
# The radio button's label.
questions-arbeidsevnevurdering-ikke_gjennomfoert-label = Ні, ще не зроблено
# Under the label: what the answer means.
questions-arbeidsevnevurdering-ikke_gjennomfoert-explanation = Тоді спочатку Nav має зробити оцінку. Ви можете про це попросити.
# Where this would give another answer: the change in life that it takes.
questions-arbeidsevnevurdering-ikke_gjennomfoert-situation = Якщо виявиться, що Nav не зробив оцінки працездатності
# The radio button's label.
questions-arbeidsevnevurdering-vet_ikke-label = Не знаю
# Under the label: what the answer means.
questions-arbeidsevnevurdering-vet_ikke-explanation = Тоді ви можете запитати офіс Nav, чи її зроблено.

# The step's heading and the row's label in the summary.
questions-tett_oppfoelging-ask-title = Супровід
# The legend or label.
questions-tett_oppfoelging-ask-question = Чи потрібно вам багато допомоги, щоб знайти роботу?
# Under the legend or label.
questions-tett_oppfoelging-ask-description = Це означає, що хтось регулярно вам допомагає і що ті, хто допомагає, співпрацюють між собою. Закон називає це постійним і скоординованим супроводом (tett og koordinert oppfølging).
# Behind "Why do we ask?".
questions-tett_oppfoelging-ask-why = Програма для людей, яким потрібно багато супроводу, щоб знайти роботу. Якщо ви обходитеся меншим, краще можуть підійти інші заходи (tiltak).
# The radio button's label.
questions-tett_oppfoelging-answers-ja-label = Так
# Where this would give another answer: the change in life that it takes.
questions-tett_oppfoelging-answers-ja-situation = Якщо вам потрібен постійний і скоординований супровід, щоб знайти роботу
# The radio button's label.
questions-tett_oppfoelging-answers-nei-label = Ні
# Where this would give another answer: the change in life that it takes.
questions-tett_oppfoelging-answers-nei-situation = Якщо ви обходитеся без постійного і скоординованого супроводу
# The radio button's label.
questions-tett_oppfoelging-answers-vet_ikke-label = Не знаю
# Under the label: what the answer means.
questions-tett_oppfoelging-answers-vet_ikke-explanation = Тоді Nav має оцінити, скільки супроводу вам потрібно.

# The step's heading and the row's label in the summary.
questions-egen_jobbsoeking-ask-title = Самостійний пошук роботи
# The legend or label.
questions-egen_jobbsoeking-ask-question = Чи найважливіше для вас зараз — самостійно шукати роботу?
# Under the legend or label.
questions-egen_jobbsoeking-ask-description = Відповідайте «Ні», якщо вам потрібно щось більше, ніж шукати роботу, наприклад практика або навчання.
# Behind "Why do we ask?".
questions-egen_jobbsoeking-ask-why = Якщо найбільше вам потрібно самостійно шукати роботу, краще може підійти коротший захід (tiltak). Це оцінює Nav.
# The radio button's label.
questions-egen_jobbsoeking-answers-ja-label = Так
# Under the label: what the answer means.
questions-egen_jobbsoeking-answers-ja-explanation = Тоді краще може підійти коротший захід (tiltak).
# Where this would give another answer: the change in life that it takes.
questions-egen_jobbsoeking-answers-ja-situation = Якщо найбільше вам потрібно самостійно шукати роботу
# The radio button's label.
questions-egen_jobbsoeking-answers-nei-label = Ні
# Where this would give another answer: the change in life that it takes.
questions-egen_jobbsoeking-answers-nei-situation = Якщо вам потрібно більше допомоги, ніж самостійний пошук роботи
# The radio button's label.
questions-egen_jobbsoeking-answers-vet_ikke-label = Не знаю
# Under the label: what the answer means.
questions-egen_jobbsoeking-answers-vet_ikke-explanation = Тоді ми дивимося лише на те, скільки супроводу вам потрібно.

# The step's heading and the row's label in the summary.
questions-introduksjonsprogram-ask-title = Інтеграційна програма
# The legend or label.
questions-introduksjonsprogram-ask-question = Чи берете ви зараз участь в інтеграційній програмі (introduksjonsprogrammet)?
# Under the legend or label.
questions-introduksjonsprogram-ask-description = Це програма комуни для біженців, які недавно в Норвегії. Якщо ви її вже закінчили, відповідайте «Ні».
# Behind "Why do we ask?".
questions-introduksjonsprogram-ask-why = Не можна брати участь в обох програмах одночасно. Програма кваліфікації (kvalifiseringsprogrammet) може бути після неї.
# The radio button's label.
questions-introduksjonsprogram-answers-ja-label = Так
# Under the label: what the answer means.
questions-introduksjonsprogram-answers-ja-explanation = Тоді Nav має оцінити, що може бути після неї.
# Where this would give another answer: the change in life that it takes.
questions-introduksjonsprogram-answers-ja-situation = Якщо ви почнете інтеграційну програму
# The radio button's label.
questions-introduksjonsprogram-answers-nei-label = Ні
# Where this would give another answer: the change in life that it takes.
questions-introduksjonsprogram-answers-nei-situation = Якщо ви більше не братимете участі в інтеграційній програмі
# The radio button's label.
questions-introduksjonsprogram-answers-vet_ikke-label = Не знаю
# Under the label: what the answer means.
questions-introduksjonsprogram-answers-vet_ikke-explanation = Тоді Nav має з’ясувати, у якій програмі ви берете участь.

# The step's heading and the row's label in the summary.
questions-nav_kontor-ask-title = Офіс Nav
# The legend or label.
questions-nav_kontor-ask-question = Чи є вже у вашій комуні офіс Nav?
# Under the legend or label.
questions-nav_kontor-ask-description = Ви рахуєте за правилами, які діяли до 2010 року. Тоді не в усіх комунах був офіс Nav.
# Behind "Why do we ask?".
questions-nav_kontor-ask-why = До 2010 року програма діяла лише в тих комунах, де вже був офіс Nav.
# The radio button's label.
questions-nav_kontor-answers-ja-label = Так
# Where this would give another answer: the change in life that it takes.
questions-nav_kontor-answers-ja-situation = Якщо у вашій комуні з’явиться офіс Nav
# The radio button's label.
questions-nav_kontor-answers-nei-label = Ні
# Where this would give another answer: the change in life that it takes.
questions-nav_kontor-answers-nei-situation = Якщо у вашій комуні немає офісу Nav
# The radio button's label.
questions-nav_kontor-answers-vet_ikke-label = Не знаю
# Under the label: what the answer means.
questions-nav_kontor-answers-vet_ikke-explanation = Тоді треба з’ясувати, чи був у комуні офіс Nav.

# The step's heading and the row's label in the summary.
questions-nav_tilbud-ask-title = Пропозиція від Nav
# The legend or label.
questions-nav_tilbud-ask-question = Чи може офіс Nav запропонувати вам програму, яка вам підходить?
# Under the legend or label.
questions-nav_tilbud-ask-description = Ви рахуєте за правилами, які діяли до 2019 року. Тоді офіс Nav мусив мати програму, яку міг запропонувати.
# Behind "Why do we ask?".
questions-nav_tilbud-ask-why = До 2019 року була умова: офіс Nav може запропонувати програму. Тепер такої умови немає.
# The radio button's label.
questions-nav_tilbud-answers-ja-label = Так
# Where this would give another answer: the change in life that it takes.
questions-nav_tilbud-answers-ja-situation = Якщо офіс Nav може запропонувати вам програму, яка вам підходить
# The radio button's label.
questions-nav_tilbud-answers-nei-label = Ні
# Where this would give another answer: the change in life that it takes.
questions-nav_tilbud-answers-nei-situation = Якщо офіс Nav не може запропонувати вам програми, яка вам підходить
# The radio button's label.
questions-nav_tilbud-answers-vet_ikke-label = Не знаю
# Under the label: what the answer means.
questions-nav_tilbud-answers-vet_ikke-explanation = Тоді на це має відповісти офіс Nav.

# The step's heading and the row's label in the summary.
questions-byrdefullt-ask-title = Надмірно обтяжливо
# The legend or label.
questions-byrdefullt-ask-question = Чи надмірно обтяжливо (uforholdsmessig byrdefullt) пропонувати вам програму через ваші обставини?
# Under the legend or label.
questions-byrdefullt-ask-description = Відповідайте «Так», лише якщо так вирішив Nav.
# Behind "Why do we ask?".
questions-byrdefullt-ask-why = Комуна може відмовити, якщо програма стає надмірно обтяжливою через обставини заявника. Фінанси комуни не є такою причиною.
# The radio button's label.
questions-byrdefullt-answers-ja-label = Так
# Where this would give another answer: the change in life that it takes.
questions-byrdefullt-answers-ja-situation = Якщо Nav вирішить, що програма для вас надмірно обтяжлива
# The radio button's label.
questions-byrdefullt-answers-nei-label = Ні
# Where this would give another answer: the change in life that it takes.
questions-byrdefullt-answers-nei-situation = Якщо Nav дійде висновку, що програма для вас не є надмірно обтяжливою
# The radio button's label.
questions-byrdefullt-answers-vet_ikke-label = Не знаю
# Under the label: what the answer means.
questions-byrdefullt-answers-vet_ikke-explanation = Тоді Nav має оцінити, чи діє цей виняток.

# The step's heading and the row's label in the summary.
questions-barn-ask-title = Діти
# The legend or label.
questions-barn-ask-question = Скільки дітей до 18 років ви утримуєте?
# Under the legend or label.
questions-barn-ask-description = Рахуйте й своїх дітей, які живуть з іншим із батьків. Впишіть 0, якщо ви не утримуєте дітей.
# Behind "Why do we ask?".
questions-barn-ask-why = На кожну дитину ви отримуєте надбавку на дітей (barnetillegg) — фіксовану суму за день. Надбавка однакова, чи вам менше, чи більше ніж 25 років.
# The button.
questions-barn-ask-help-title = Яких дітей рахувати?
# What it opens.
questions-barn-ask-help-paragraphs =
    - Власних дітей рахують, навіть якщо вони живуть з іншим із батьків. Пасинків і падчерок не рахують.
    - Прийомну дитину рахують, якщо ви утримували її останні два роки. Якщо її влаштовано до вас надовго, її можуть рахувати й раніше.
    - Дитина має жити в Норвегії та перебувати тут законно. Вона може бути за кордоном до 90 днів на рік.
    - Якщо в програмі беруть участь обоє батьків, надбавку отримують обоє. Якщо ви платите аліменти на дітей (barnebidrag), надбавка на дітей може піти на їх сплату.
    - До кінця 2023 року не рахували дітей, які мали власний дохід, більший за базову суму (grunnbeløpet, G) державного соціального страхування (folketrygden).
# Behind the field: "children".
questions-barn-unit = дітей
# The button that asks for their birth dates instead.
questions-barn-use_birth_dates = Вписати натомість дати народження
# The button that asks how many they are instead.
questions-barn-use_count = Вписати натомість кількість
# The label of the field for their birth dates.
questions-barn-birth_dates = Коли народилися діти?
# Under that label.
questions-barn-birth_dates_description = Впишіть дату для кожної дитини, через кому. Наприклад, 24.12.2015, 03.05.2019.

# The step's heading and the row's label in the summary.
questions-arbeidstimer-ask-title = Оплачувана робота
# The legend or label.
questions-arbeidstimer-ask-question = Скільки годин оплачуваної роботи на тиждень у вас буде?
# Under the legend or label.
questions-arbeidstimer-ask-description = Впишіть години від 0 до 37,5, наприклад 7,5. Впишіть 0, якщо ви не працюватимете.
# Behind "Why do we ask?".
questions-arbeidstimer-ask-why = Програма — це 37,5 години на тиждень, і оплачувана робота входить у цей час. Допомогу (kvalifiseringsstønad) і надбавку на дітей (barnetillegg) зменшують за години, коли ви працюєте. Скільки ви заробляєте, не має значення.
# The button.
questions-arbeidstimer-ask-help-title = Скільки вам можна працювати?
# What it opens.
questions-arbeidstimer-ask-help-paragraphs =
    - Ви можете мати звичайну роботу щонайбільше на пів ставки, тобто 18,75 години на тиждень. Виробниче навчання (læretid) може займати більше.
# Behind the field: "hours a week".
questions-arbeidstimer-unit = годин на тиждень
# The checkbox for apprentices.
questions-arbeidstimer-apprentice = Я проходжу виробниче навчання, і це години навчання
# Under the checkbox.
questions-arbeidstimer-apprentice_description = Виробниче навчання (læretid) може займати більше, ніж пів ставки.
# The same until the reform of 2019.
questions-arbeidstimer-apprentice_description_before = До 2019 року межа в пів ставки діяла й для виробничого навчання (læretid).
# The hourly wage.
questions-arbeidstimer-wage = Погодинна оплата до сплати податку
# Under it: how to write it, what it is for, and that it may stand empty.
questions-arbeidstimer-wage_description = Тоді ми покажемо, скільки надійде на рахунок. Впишіть, наприклад, 187,50 або залиште поле порожнім.
# The same before 2024, when benefit and wage were taxed apart.
questions-arbeidstimer-wage_description_before_tax = Тоді ми покажемо, скільки ви отримаєте разом до сплати податку. Впишіть, наприклад, 187,50 або залиште поле порожнім.
# Behind the field: "kroner an hour".
questions-arbeidstimer-wage_unit = крон за годину

# The first day.
questions-plan-start = Коли починається програма?
# Under it: how to write it, and that it may stand empty.
questions-plan-start_description = Впишіть день, місяць і рік, наприклад 17.08.2026.
# How many months.
questions-plan-months = Скільки вона триває?
# Under it.
questions-plan-months_description = Впишіть кількість місяців від 1 до 36, наприклад 12.
# Behind the field: "months".
questions-plan-unit = місяців
# The checkbox for payment by the day.
questions-plan-daily = Комуна платить за кожен день із допомогою
# Under the checkbox: what holds otherwise.
questions-plan-daily_description = Комуна сама вибирає, як платити. Якщо не ставити позначки, ми рахуємо однакову суму на кожен місяць.
# The button.
questions-plan-absence-title = А якщо хвороба чи інша відсутність?
# What it opens.
questions-plan-absence-paragraphs =
    - План розраховано так, ніби ви присутні щодня.
    - За хворобу з довідкою від лікаря (legeerklæring) нічого не відраховують. За відпустку (permisjon), яку вам дали з вагомих особистих причин, теж нічого не відраховують. Якщо вас немає без поважної причини, за ці години відраховують.
# Under the field for the birth date, where the plan needs it.
questions-plan-birth_date_description = До кінця програми у вас може бути день народження, і тоді результат або сума можуть бути іншими. Впишіть день, місяць і рік, наприклад 24.12.1998.
# Why it does.
questions-plan-birth_date_why = Допомога збільшується того дня, коли вам виповнюється 25 років, а програма має нижню і верхню вікову межу. Якщо ми знаємо лише, скільки вам повних років, ми не знаємо, якого дня це станеться.


## What is wrong with an answer, and how to correct it

# All of `errors-missing-`: nothing is answered, so these say what to do. Whole sentences, beside the question and in the list of errors.
errors-missing-alder = Впишіть, скільки вам повних років, наприклад 27.
errors-missing-foedselsdato = Впишіть свою дату народження, наприклад 24.12.1998.
errors-missing-opphold = Дайте відповідь, чи маєте ви норвезьке громадянство або постійно живете в Норвегії. Виберіть «Не знаю», якщо ви не впевнені.
errors-missing-eoes = Дайте відповідь, чи ви або хтось із вашої сім’ї — з країни EØS. Виберіть «Не знаю», якщо ви не впевнені.
errors-missing-nedsatt_evne = Дайте відповідь, чи важко вам знайти або втримати роботу. Виберіть «Не знаю», якщо ви не впевнені.
errors-missing-ytelser = Дайте відповідь, чи отримуєте ви допомогу по безробіттю, лікарняні, AAP або щось подібне. Виберіть «Не знаю», якщо ви не впевнені.
errors-missing-arbeidsevnevurdering = Дайте відповідь, чи оцінив Nav, з чим ви можете впоратися на роботі. Виберіть «Не знаю», якщо ви не впевнені.
errors-missing-tett_oppfoelging = Дайте відповідь, чи потрібно вам багато допомоги, щоб знайти роботу. Виберіть «Не знаю», якщо ви не впевнені.
errors-missing-egen_jobbsoeking = Дайте відповідь, чи найважливіше для вас зараз — самостійно шукати роботу. Виберіть «Не знаю», якщо ви не впевнені.
errors-missing-introduksjonsprogram = Дайте відповідь, чи берете ви зараз участь в інтеграційній програмі. Виберіть «Не знаю», якщо ви не впевнені.
errors-missing-nav_kontor = Дайте відповідь, чи є вже в комуні офіс Nav. Виберіть «Не знаю», якщо ви не впевнені.
errors-missing-nav_tilbud = Дайте відповідь, чи може офіс Nav запропонувати програму. Виберіть «Не знаю», якщо ви не впевнені.
errors-missing-uforholdsmessig_byrdefullt = Дайте відповідь, чи програма надмірно обтяжлива через ваші обставини. Виберіть «Не знаю», якщо це ще не з’ясовано.
errors-missing-barn = Впишіть, скільки дітей ви утримуєте, наприклад 2. Впишіть 0, якщо у вас немає дітей.
errors-missing-arbeidstimer_per_uke = Впишіть, скільки годин оплачуваної роботи на тиждень, наприклад 7,5. Впишіть 0, якщо ви не працюватимете.

# Something else than digits.
errors-alder-not_a_number = Вік треба писати цифрами. Впишіть, скільки вам повних років, наприклад 27.
# A number with decimals.
errors-alder-not_whole = Вік не може бути дробовим числом. Впишіть, скільки вам повних років, наприклад 27.
# Above 120, or below 0.
errors-alder-out_of_range = Вік має бути від 0 до 120. Впишіть, скільки вам повних років, наприклад 27.
# Four digits: a year of birth.
errors-alder-year = Це схоже на рік. Впишіть, скільки вам повних років, наприклад 27.
# Eleven digits or more: a national identity number.
errors-alder-identity_number = Це схоже на особистий номер (fødselsnummer). Він нам не потрібен, тому приберіть його. Впишіть, скільки вам повних років, наприклад 27.

# Something else than day, month and year. The example is a date of an adult or of a child.
errors-foedselsdato-wrong_form = Впишіть дату народження як день, місяць і рік із крапками між ними, наприклад { $eksempel }.
# Two digits for the year, which may be either of two.
errors-foedselsdato-short_year = Що ви маєте на увазі: { $ene } чи { $andre }? Впишіть рік чотирма цифрами, наприклад { $eksempel }.
# A day that does not exist.
errors-foedselsdato-impossible = Такої дати немає. Перевірте день і місяць та впишіть, наприклад, { $eksempel }.
# After the law date.
errors-foedselsdato-future = Дата народження не може бути пізніша за { $dato }. Перевірте рік і впишіть, наприклад, { $eksempel }.
# More than 120 years ago.
errors-foedselsdato-too_old = Від цієї дати народження минуло понад 120 років. Перевірте рік і впишіть, наприклад, { $eksempel }.
# Eleven digits or more: a national identity number.
errors-foedselsdato-identity_number = Це схоже на особистий номер (fødselsnummer). Він нам не потрібен, тому приберіть його. Впишіть лише дату народження, наприклад { $eksempel }.

# Something else than digits.
errors-barn-not_a_number = Кількість дітей треба писати цифрами, наприклад 2. Впишіть 0, якщо у вас немає дітей.
# A number with decimals.
errors-barn-not_whole = Кількість дітей має бути цілим числом, наприклад 2.
# Outside the range.
errors-barn-out_of_range = Кількість дітей має бути від 0 до 20. Впишіть, наприклад, 2.
# Eleven digits or more: a national identity number.
errors-barn-identity_number = Це схоже на особистий номер (fødselsnummer). Він нам не потрібен, тому приберіть його. Впишіть лише кількість дітей, наприклад 2.

# Their birth dates: nothing, or something else than dates.
errors-barn_foedselsdatoer = Впишіть дату для кожної дитини, через кому, наприклад 24.12.2015, 03.05.2019.

# Something else than a number.
errors-arbeidstimer-not_a_number = Години треба писати цифрами, наприклад 7,5. Впишіть 0, якщо ви не працюватимете.
# More than two decimals.
errors-arbeidstimer-too_many_decimals = Впишіть години щонайбільше з двома цифрами після коми, наприклад 7,25.
# Below 0, or above the most there can be.
errors-arbeidstimer-out_of_range = Годин на тиждень має бути від 0 до 37,5. Впишіть, наприклад, 7,5.
# Eleven digits or more: a national identity number.
errors-arbeidstimer-identity_number = Це схоже на особистий номер (fødselsnummer). Він нам не потрібен, тому приберіть його. Впишіть лише години на тиждень, наприклад 7,5.

# Something else than a number.
errors-timeloenn-not_a_number = Погодинну оплату треба писати цифрами, наприклад 187,50. Залиште поле порожнім, якщо ви її не знаєте.
# More than two decimals.
errors-timeloenn-too_many_decimals = Впишіть погодинну оплату щонайбільше з двома цифрами після коми, наприклад 187,50.
# Below 0, or above the most there can be.
errors-timeloenn-out_of_range = Погодинна оплата має бути від 0 до 2{ "\u00A0" }000 крон. Впишіть, наприклад, 187,50.
# Eleven digits or more: a national identity number.
errors-timeloenn-identity_number = Це схоже на особистий номер (fødselsnummer). Він нам не потрібен, тому приберіть його. Впишіть лише погодинну оплату, наприклад 187,50.

# Something else than a number.
errors-samordning-not_a_number = Суму треба писати цифрами, наприклад 3500. Залиште поле порожнім, якщо ви її не знаєте.
# More than two decimals.
errors-samordning-too_many_decimals = Впишіть суму щонайбільше з двома цифрами після коми, наприклад 3500,50.
# Below 0, or above the most there can be.
errors-samordning-out_of_range = Сума має бути від 0 до 100{ "\u00A0" }000 крон на місяць. Впишіть, наприклад, 3500.
# Eleven digits or more: a national identity number.
errors-samordning-identity_number = Це схоже на особистий номер (fødselsnummer). Він нам не потрібен, тому приберіть його. Впишіть лише суму, наприклад 3500.

# Nothing, or something else than day, month and year.
errors-programstart-wrong_form = Впишіть перший день як день, місяць і рік, наприклад 17.08.2026. Очистьте поле, якщо ви його не знаєте.
# A day that does not exist.
errors-programstart-impossible = Такої дати немає. Перевірте день і місяць та впишіть, наприклад, 17.08.2026.
# Eleven digits or more: a national identity number.
errors-programstart-identity_number = Це схоже на особистий номер (fødselsnummer). Він нам не потрібен, тому приберіть його. Впишіть лише перший день, наприклад 17.08.2026.

# The months of the programme.
errors-program_maaneder = Впишіть кількість місяців цілим числом від 1 до 36, наприклад 12. Очистьте поле, якщо ви її не знаєте.
# A number that may be thousands.
errors-thousands = Що ви маєте на увазі: { $ene } чи { $andre }? Не відділяйте тисячі крапкою чи комою: впишіть, наприклад, { $eksempel }.


## The summary of all answers

# The heading, and the step's title.
summary-heading = Перевірте відповіді
# Under the heading.
summary-lead = Усе правильно? Можна змінити кожну відповідь, перш ніж дивитися результат.
# In place of an answer that is missing.
summary-unanswered = Немає відповіді
# That the result is guidance and not a decision.
summary-guidance = Результат лише орієнтовний, це не рішення (vedtak).
# An age as an answer.
summary-age =
    { $alder ->
        [one] { $alder } рік
        [few] { $alder } роки
        [many] { $alder } років
       *[other] { $alder } року
    }
# A birth date as an answer.
summary-birth_date = Дата народження: { $dato }
# The children, or that there are none.
summary-children =
    { $antall ->
        [0] Дітей немає
        [one] { $antall } дитина
        [few] { $antall } дитини
        [many] { $antall } дітей
       *[other] { $antall } дитини
    }
# No paid work.
summary-no_work = Без оплачуваної роботи
# Hours of paid work.
summary-hours =
    { $timer ->
        [one] { $timer } година на тиждень
        [few] { $timer } години на тиждень
        [many] { $timer } годин на тиждень
       *[other] { $timer } години на тиждень
    }
# Hours as an apprentice, with how many as above.
summary-apprentice = { $timer } виробничого навчання
# Hours, as above, with the hourly wage.
summary-wage = { $timer }, { $loenn } за годину
# The row's label for when the programme begins.
summary-programme = Програма
# The programme.
summary-plan = З { $dato }. Кількість місяців: { $antall }
# Its start alone.
summary-plan_start = З { $dato }. Кількість місяців не вказано


## The result

# The heading of the result.
result-conclusions-likely-heading = Схоже, що ви можете мати право на програму кваліфікації (kvalifiseringsprogrammet)
# One sentence or two under it.
result-conclusions-likely-lead = Ваші відповіді узгоджуються з умовами закону. Але Nav усе одно має зробити власну оцінку.
# A few words, where conclusions stand side by side.
result-conclusions-likely-short = Можливе право на програму
# Heading over `advice`.
result-conclusions-likely-advice_heading = Що зробити зараз
# What to do, and whom to ask.
result-conclusions-likely-advice =
    - Зверніться до офісу Nav. Скажіть, що хочете подати заяву (søknad) на програму кваліфікації (kvalifiseringsprogrammet).
    - Попросіть письмове рішення (vedtak), навіть якщо вам відмовлять.
# The heading of the result.
result-conclusions-needs_assessment-heading = Nav має оцінити, чи можете ви брати участь у програмі кваліфікації (kvalifiseringsprogrammet)
# One sentence or two under it.
result-conclusions-needs_assessment-lead = Жодна з ваших відповідей не свідчить проти цього.
# A few words, where conclusions stand side by side.
result-conclusions-needs_assessment-short = Потрібна оцінка Nav
# Heading over `advice`.
result-conclusions-needs_assessment-advice_heading = Що зробити зараз
# What to do, and whom to ask.
result-conclusions-needs_assessment-advice =
    - Зверніться до офісу Nav. Скажіть, що хочете подати заяву (søknad) на програму кваліфікації (kvalifiseringsprogrammet).
    - Попросіть письмове рішення (vedtak), навіть якщо вам відмовлять.
# The heading of the result.
result-conclusions-incomplete-heading = Щоб сказати, чи може вам підійти програма кваліфікації (kvalifiseringsprogrammet), потрібно більше відповідей
# One sentence or two under it.
result-conclusions-incomplete-lead = На деякі запитання немає відповіді, а від них може залежати результат. Можна відповісти «Не знаю».
# A few words, where conclusions stand side by side.
result-conclusions-incomplete-short = Потрібно більше відповідей
# Heading over `advice`.
result-conclusions-incomplete-advice_heading = Що зробити зараз
# What to do, and whom to ask.
result-conclusions-incomplete-advice =
    - Дайте відповідь на запитання, які залишилися.
    - Якщо на щось важко відповісти, можна запитати Nav за номером 55 55 33 33.
# The heading of the result.
result-conclusions-unlikely-heading = Схоже, що зараз програма кваліфікації (kvalifiseringsprogrammet) вам не підходить
# One sentence or two under it.
result-conclusions-unlikely-lead = Nav може оцінити це інакше, і ваша ситуація може змінитися.
# A few words, where conclusions stand side by side.
result-conclusions-unlikely-short = Мабуть, зараз не підходить
# Heading over `advice`.
result-conclusions-unlikely-advice_heading = Що ви можете зробити
# What to do, and whom to ask.
result-conclusions-unlikely-advice =
    - Ви все одно можете подати заяву (søknad) і маєте право на письмову відповідь. На цю відповідь можна подати скаргу (klage).

# Under the lead, always: guidance, not a decision.
result-guidance = Це лише орієнтовний результат, а не рішення (vedtak). Вирішальним є тільки рішення Nav.
# Under the heading: which conditions are not met.
result-not_met =
    { $antall ->
        [one] Схоже, що одну умову не виконано: { $vilkaar }.
        [few] Схоже, що деякі умови не виконано: { $vilkaar }.
        [many] Схоже, що деякі умови не виконано: { $vilkaar }.
       *[other] Схоже, що деякі умови не виконано: { $vilkaar }.
    }
# Under the heading: which conditions Nav must look at.
result-weighed =
    { $antall ->
        [one] Одну умову Nav має оцінити разом із вами: { $vilkaar }.
        [few] Деякі умови Nav має оцінити разом із вами: { $vilkaar }.
        [many] Деякі умови Nav має оцінити разом із вами: { $vilkaar }.
       *[other] Деякі умови Nav має оцінити разом із вами: { $vilkaar }.
    }
# A condition in these sentences.
result-named = «{ $vilkaar }»

# Over the payslip, and over the card it stands in after a no.
result-amounts-heading = Скільки ви можете отримати за звичайний місяць
# Under the heading where the conclusion is that it looks unlikely.
result-amounts-if_granted = Це суми на випадок, якщо Nav усе-таки погодиться.
# In place of amounts while the age is unknown.
result-amounts-unknown = Впишіть свій вік, і ми зможемо порахувати суму. Якщо вам менше ніж 25 років, ви отримуєте дві третини повної допомоги (kvalifiseringsstønad).
# In place of amounts while a birthday that is not known may move them.
result-amounts-unsure = До початку програми у вас може бути день народження, і тоді результат або сума можуть бути іншими. Впишіть дату народження, і ми порахуємо, що ви отримаєте на початку.
# Behind it, and read aloud: that it is the one when the programme starts.
result-amounts-at_start = на початку програми, { $dato }
# Why there is no amount after tax with paid work.
result-amounts-no_net_without_wage = Скільки надійде на рахунок, залежить від того, скільки ви заробляєте на роботі. Впишіть погодинну оплату, і ми порахуємо.
# The button that asks for the wage.
result-amounts-add_wage = Вписати погодинну оплату
# Why there is none where wage and benefit are taxed each in its own way.
result-amounts-no_net_taxed_apart = До 2024 року зарплату й допомогу оподатковували за різними правилами. Тому ми показуємо лише суму до сплати податку.
# What June and December leave.
result-amounts-june_and_december = За червень податок не утримують, і тоді сума — { $juni }. За грудень утримують половину податку, і тоді сума — { $desember }.
# That other benefits are not taken off yet.
result-amounts-before_set_off = Це сума до відрахування допомоги по безробіттю (dagpenger), лікарняних (sykepenger) і батьківської допомоги (foreldrepenger). Якщо ви маєте право на щось із цього, його відраховують із допомоги крона за крону.
# That the benefit set off comes beside, and is not in the amount on the account.
result-amounts-set_off_apart = Виплату, яку відраховують із допомоги, ви отримуєте додатково. Ні її, ні податок із неї не враховано в сумі, яка надходить на рахунок.
# What a "month" means.
result-amounts-typical_month = Місяць тут — це дванадцята частина року. Комуна може також платити за днями, і тоді суми за місяць різні.
# Opens the table of amounts.
result-amounts-details = Переглянути суми за день, місяць і рік
# The table's caption.
result-amounts-caption = Скільки ви можете отримати за день, місяць і рік, у кронах
# Column: what the row is.
result-amounts-column_what = У кронах
# Column: a benefit day.
result-amounts-column_day = За день
# Column: a typical month.
result-amounts-column_month = За місяць
# Column: a year.
result-amounts-column_year = За рік
# Row: the qualification benefit.
result-amounts-stoenad = Допомога за програмою
# Row: the child supplement.
result-amounts-barnetillegg = Надбавка на дітей
# Row: both together, before tax.
result-amounts-total = Разом до сплати податку
# Row: taken for paid work.
result-amounts-reduction_work = Відрахування за оплачувану роботу
# Row: taken for absence without permission.
result-amounts-reduction_absence = Відрахування за відсутність без поважної причини
# Row: taken for other benefits.
result-amounts-reduction_set_off = Відрахування за інші виплати
# Under the payslip of those who are 23 or 24: what comes then.
result-amounts-at_25 = З дня, коли вам виповниться 25 років: { $beloep } на місяць до сплати податку.
# Opens the fields that move the amount.
result-amounts-other = Спробувати інші числа
# Opens what the amount takes into account.
result-amounts-about = Про суму
# Row: what is left after reductions, before tax.
result-amounts-after_reductions = Разом після відрахувань, до сплати податку
# Row: the same, where the wage stands beneath it.
result-amounts-from_programme = За програмою
# Row: the wage.
result-amounts-loenn = Зарплата за роботу
# Row: benefit and wage, in the table.
result-amounts-with_wage = Разом із зарплатою, до сплати податку
# Row: contribution and tax.
result-amounts-tax = Податок, орієнтовно
# Row: what an ordinary month leaves.
result-amounts-on_account = На рахунок, орієнтовно
# Row: contribution and tax, a twelfth of the year's.
result-amounts-tax_on_average = Податок і внесок на соціальне страхування, у середньому
# Row: what is left after tax, a twelfth of the year's.
result-amounts-net = Після сплати податку, орієнтовно, у середньому
# From when the rates hold.
result-amounts-rates_from = Ставки діють з { $dato }.
# What is not decided yet.
result-amounts-reservation = На цю дату ще не затверджено: { $satser }. Ми взяли найновіше, що нам відомо.
# The lower rate of the young.
result-amounts-under_25 = Ви отримуєте дві третини повної допомоги, бо вам менше ніж 25 років. Надбавка на дітей для всіх однакова.
# The children in the amount, or what each would bring where there is none.
result-amounts-children =
    { $antall ->
        [0] Надбавка на дітей — { $sats } на кожну дитину за день.
        [one] Надбавку на { $antall } дитину враховано: { $sats } за день.
        [few] Надбавку на { $antall } дітей враховано: { $sats } на кожну дитину за день.
        [many] Надбавку на { $antall } дітей враховано: { $sats } на кожну дитину за день.
       *[other] Надбавку на { $antall } дитини враховано: { $sats } на кожну дитину за день.
    }
# The amount is lower because of work, with how many hours as in the summary.
result-amounts-working = Суму зменшено, бо ви працюватимете: { $timer }.

# The heading.
result-conditions-heading = Умови
# Under it: how many seem to be met.
result-conditions-count = Схоже, що виконано умов: { $oppfylt } із { $antall }
# Opens those that are met, where others are not.
result-conditions-others = Інші умови
# Before the paragraphs of a condition.
result-conditions-basis = Джерело:

# The heading.
result-calculation-heading = Як ми це порахували
# Under the heading: amounts are exact, and rounded when shown.
result-calculation-lead = Ми весь час рахуємо точними числами й заокруглюємо лише те, що показуємо. Базова сума (G) — це сума в державному соціальному страхуванні (folketrygden), яку щороку коригують.
# Column: the line's label.
result-calculation-column_what = Рядок
# Column: what it came to.
result-calculation-column_value = Число
# Heading over the lines of the qualification benefit.
result-calculation-stoenad = Допомога й надбавка на дітей
# Heading over the lines of reductions.
result-calculation-reductions = Відрахування
# Heading over the lines of contribution and tax.
result-calculation-tax = Податок і внесок на соціальне страхування
# How the law writes the share of the young.
result-calculation-two_thirds = дві третини
# How a line came about where what is taken away may be more than there is.
result-calculation-not_below_zero = { $regnestykke }, але не менше нуля
# An amount of a year, at the end of such a line.
result-calculation-plain-a_year = { $beloep } на рік
# An amount of a month, at the end of such a line.
result-calculation-plain-a_month = { $beloep } на місяць
# The calculation in a few plain lines, each with an amount behind it: the full benefit.
result-calculation-plain-full = Повна допомога (kvalifiseringsstønad) — це базова сума (G), помножена на { $faktor }. Базова сума — { $grunnbeloep }.
# The share of it before one turns 25.
result-calculation-plain-young = Вам менше ніж 25 років, і ви отримуєте дві третини цього.
# What that is in a month.
result-calculation-plain-month = Допомога за рік, поділена на дванадцять місяців.
# The child supplement.
result-calculation-plain-children =
    { $antall ->
        [one] Надбавка на { $antall } дитину — { $sats } за день, п’ять днів на тиждень.
        [few] Надбавка на { $antall } дітей — { $sats } за день на кожну дитину, п’ять днів на тиждень.
        [many] Надбавка на { $antall } дітей — { $sats } за день на кожну дитину, п’ять днів на тиждень.
       *[other] Надбавка на { $antall } дитини — { $sats } за день на кожну дитину, п’ять днів на тиждень.
    }
# Taken off for paid work.
result-calculation-plain-work = Скільки годин на тиждень ви працюєте: { $timer } із { $full }. За ці години ви не отримуєте допомоги.
# Taken off for absence.
result-calculation-plain-absence =
    { $timer ->
        [one] Ви не отримуєте допомоги за { $timer } годину відсутності без поважної причини.
        [few] Ви не отримуєте допомоги за { $timer } години відсутності без поважної причини.
        [many] Ви не отримуєте допомоги за { $timer } годин відсутності без поважної причини.
       *[other] Ви не отримуєте допомоги за { $timer } години відсутності без поважної причини.
    }
# Taken off for other benefits.
result-calculation-plain-set_off = Інші виплати відраховують із допомоги крона за крону.
# The wage beside the programme.
result-calculation-plain-wage =
    { $timer ->
        [one] Зарплата за { $timer } годину на тиждень — { $sats } за годину.
        [few] Зарплата за { $timer } години на тиждень — { $sats } за годину.
        [many] Зарплата за { $timer } годин на тиждень — { $sats } за годину.
       *[other] Зарплата за { $timer } години на тиждень — { $sats } за годину.
    }
# Taken off in tax.
result-calculation-plain-tax = Податок і внесок на соціальне страхування за звичайний місяць пораховано орієнтовно.
# What is left.
result-calculation-plain-account = Це ви отримуєте на рахунок за звичайний місяць.

# The heading.
result-tax-heading = Про податок і пенсію
# What the estimate assumes.
result-tax-assumptions = Розрахунок орієнтовний: податкові правила { $aar } року, податковий клас 1 і жодних інших доходів. Він не стосується Фіннмарку та Північного Тромсу. Скільки податку справді утримають, визначає ваша податкова картка (skattekort).
# The same where the tax is on a wage too.
result-tax-assumptions_with_wage = Розрахунок орієнтовний: податкові правила { $aar } року, податковий клас 1 і жодних інших доходів, крім допомоги й зарплати. Він не стосується Фіннмарку та Північного Тромсу. Скільки податку справді утримають, визначає ваша податкова картка (skattekort).
# The tax rules, among what is not decided yet.
result-tax-rules = податкові правила
# What applies to tax and pension, as a list.
result-tax-points =
    - З допомоги ви сплачуєте податок і внесок (trygdeavgift) на державне соціальне страхування (folketrygden). Допомогу враховують для вашої майбутньої пенсії.
    - За червень податок із допомоги не утримують, а в грудні утримують лише половину. Гроші за червень можуть надійти аж у липні.

# The heading.
result-hours-heading = Якщо ви паралельно працюєте
# The picture in words. Each picture has placeholders of its own.
result-hours-text = Скільки можна отримати на місяць до сплати податку: без оплачуваної роботи — { $mest }, з роботою на пів ставки — { $halv }. Зарплата — додатково.
# What faint bars stand for.
result-hours-faint = Понад пів ставки, лише для виробничого навчання
# Opens the table.
result-hours-table = Переглянути суму для кожної кількості годин
# The table's caption.
result-hours-caption = Скільки ви можете отримати на місяць до сплати податку, за годинами оплачуваної роботи
# The heads of its columns.
result-hours-columns =
    - Оплачувана робота
    - Крон на місяць

# The heading.
result-hours_with_wage-heading = Якщо ви паралельно працюєте
# The picture in words. Each picture has placeholders of its own.
result-hours_with_wage-text = Скільки ви маєте на місяць до сплати податку: без оплачуваної роботи — { $mest }, з роботою на пів ставки — { $halv } разом із зарплатою.
# What faint bars stand for.
result-hours_with_wage-faint = Понад пів ставки, лише для виробничого навчання
# Opens the table.
result-hours_with_wage-table = Переглянути суми для кожної кількості годин
# The table's caption.
result-hours_with_wage-caption = Допомога з надбавкою на дітей і зарплата на місяць, за годинами оплачуваної роботи, у кронах
# The heads of its columns.
result-hours_with_wage-columns =
    - Оплачувана робота
    - Допомога
    - Зарплата
    - До сплати податку
    - На рахунок

# What an hour of work takes of the qualification benefit.
result-beside-break_even = Кожна година роботи зменшує допомогу на таку суму: { $beloep }.
# Behind it: whether it pays to work, where the wage is not known.
result-beside-may_pay = Якщо ви заробляєте за годину більше, ніж ця сума, то з роботою у вас більший дохід до сплати податку.
# The same where the wage is more.
result-beside-pays = Ви заробляєте за годину більше, ніж ця сума, тому з роботою у вас більший дохід до сплати податку.
# The same where the wage is less.
result-beside-pays_not = Ви заробляєте за годину менше, ніж ця сума, тому з роботою у вас менший дохід до сплати податку.
# That holiday pay is not in the wage.
result-beside-holiday_pay = Відпускні (feriepenger) із зарплати не враховано.
# Which hours are one's own.
result-beside-own = Ваші години
# What a bar shows: what the programme pays.
result-beside-stoenad = За програмою
# What a bar shows: the wage.
result-beside-loenn = Зарплата

# The heading.
result-plan-heading = Місяць за місяцем
# The picture in words. Each picture has placeholders of its own.
result-plan-text = Усього з { $dato } ви можете отримати до сплати податку: { $beloep }. Перший і останній місяці можуть бути коротшими.
# What faint bars stand for.
result-plan-faint = Ставки ще не затверджено
# Opens the table.
result-plan-table = Переглянути суму за кожен місяць
# The table's caption.
result-plan-caption = Скільки ви можете отримати місяць за місяцем, до сплати податку
# The heads of its columns.
result-plan-columns =
    - Місяць
    - Крон до сплати податку

# Behind it where absence or other benefits are taken off a month.
result-plan_before_deductions = У плані не враховано відрахувань за відсутність та інші виплати.
# In place of the plan until start and length are known.
result-plan_lead = Ми покажемо, скільки ви можете отримувати щомісяця. Виберіть тривалість або впишіть, коли програма починається і скільки вона триває.
# A button: so many months from a day on.
result-plan_preset =
    { $antall ->
        [one] { $antall } місяць з { $dato }
        [few] { $antall } місяці з { $dato }
        [many] { $antall } місяців з { $dato }
       *[other] { $antall } місяця з { $dato }
    }
# In place of the plan while only the start is known.
result-plan_without_length = Програма починається { $dato }. Впишіть, скільки вона триває.
# In place of the plan while a birthday that is not known may move it.
result-plan_unsure = До кінця програми у вас може бути день народження, і тоді результат або сума можуть бути іншими. Впишіть дату народження, і ми покажемо план.
# The law date is another day than today, and has been.
result-past_law = Це правила й ставки, які діяли { $dato }.
# The same where it is still to come.
result-future_law = Це правила й ставки на { $dato }, наскільки вони нам відомі сьогодні.
# The row that sums up the plan.
result-plan_sum = Уся програма
# Under the picture, at a mark: which rates the months above it rest on that are not decided yet.
result-plan_open = Ще не затверджено: { $satser }. Ми взяли найновіше, що нам відомо.
# One of them, from `tables-`, and from when.
result-plan_open_rate = { $sats } з { $dato }
# A note on a month that is not paid whole, or in a plan that is paid by the day.
result-plan_days =
    { $dager ->
        [one] { $dager } день із допомогою.
        [few] { $dager } дні з допомогою.
        [many] { $dager } днів із допомогою.
       *[other] { $dager } дня з допомогою.
    }

# The heading.
result-changes-heading = Якщо ваша ситуація зміниться
# Under the heading.
result-changes-lead = Кожен рядок показує, що буде, якщо зміниться лише щось одне.
# Where nothing would change it.
result-changes-none = Ми не знаємо жодної окремої зміни, яка дала б інший результат у наступні 24 місяці.
# Heading over situations in life.
result-changes-answers_heading = Якщо щось буде інакше
# Heading over days.
result-changes-dates_heading = Із часом
# Something happens on a day; what then follows stands beneath it.
result-changes-date = З { $dato }, коли { $hendelse }
# What follows: another conclusion.
result-changes-conclusion = Тоді результат: «{ $konklusjon }».
# What follows: a month's amount.
result-changes-amount = Сума — { $beloep } на місяць до сплати податку.
# What follows where neither is known.
result-changes-unknown = Тоді сума може бути іншою.
# Behind an amount whose rates are not decided yet.
result-changes-projected = Ставки ще не затверджено.

# Advice: how to apply.
result-next-in_writing = Краще подати заяву (søknad) письмово. Можна попросити офіс Nav допомогти із заявою.
# The link to the list of offices.
result-next-find_office = Знайти свій офіс Nav
# Where that link goes.
result-next-office_link = https://www.nav.no/sok-nav-kontor
# Nav has not assessed the work capability.
result-next-situations-assess = Попросіть офіс Nav зробити оцінку працездатності (arbeidsevnevurdering).
# It is not known whether Nav has.
result-next-situations-assessed = Запитайте в офісі Nav, чи оцінили вашу працездатність (arbeidsevne).
# Something else is for Nav to weigh.
result-next-situations-discuss = Розкажіть консультанту (veileder) про свою ситуацію і про те, що має оцінити Nav.
# There are benefits, which may end.
result-next-situations-ends = Ваша теперішня виплата скоро закінчиться? Подайте заяву (søknad) до того.
# No programme for now: what else there may be.
result-next-situations-other_help = Запитайте в офісі Nav, яку ще допомогу ви можете отримати, щоб знайти роботу.
# No programme for now: later, perhaps.
result-next-situations-later = Якщо зараз забагато інших труднощів, можна пізніше попросити про нову оцінку.
# No programme for now: money to live on.
result-next-situations-money = Якщо вам бракує грошей на прожиття, можна подати заяву на соціальну допомогу (økonomisk sosialhjelp).
# No lawful stay.
result-next-situations-emergency = Офіс Nav у будь-якому разі має дати вам поради й пояснення. В екстреній ситуації (nødssituasjon) ви можете отримати допомогу.
# Before the phone number.
result-next-phone = Зателефонуйте до Nav: { $telefon }
# The number as it is shown.
result-next-phone_number = 55 55 33 33
# The number for `tel:` links.
result-next-phone_link = +4755553333

# Heading over `questions`.
result-questions_heading = Про що часто запитують

# The button.
result-questions-under_25-title = Чому до 25 років сума менша?
# What it opens.
result-questions-under_25-paragraphs =
    - За законом ті, кому менше ніж 25 років, отримують дві третини повної допомоги. З дня, коли вам виповниться 25, ви отримуєте повну допомогу.

# The button.
result-questions-household-title = Чи впливають допомога на дітей від держави, житлова субсидія, заощадження та доходи партнера?
# What it opens.
result-questions-household-paragraphs =
    - Допомогу за програмою не зменшують через допомогу на дітей від держави (barnetrygd), виплату замість дитсадка (kontantstøtte) чи аліменти на дітей (barnebidrag). Не зменшують її й через житлову субсидію (bostøtte) від держави чи комуни або заробіток партнера.
    - Заощадження, житло й автомобіль теж не мають значення.
    - Якщо ви обоє берете участь, кожен отримує всю свою допомогу й надбавку на дітей.
    - Якщо ви маєте право на допомогу по безробіттю (dagpenger), лікарняні (sykepenger) або батьківську допомогу (foreldrepenger), їх відраховують із допомоги крона за крону.

# The button.
result-questions-other_benefits-title = А що з AAP, пенсією по інвалідності та позикою на навчання?
# What it opens.
result-questions-other_benefits-paragraphs =
    - AAP (arbeidsavklaringspenger), пенсію по інвалідності (uføretrygd) і позику на навчання не відраховують із допомоги. Але AAP, допомога на період оцінки працездатності, і пенсія по інвалідності вважаються виплатами. Якщо таких виплат ви отримуєте більше, ніж дуже мало, умову про виплати не виконано.
    - Позики та стипендії від Lånekassen виплатами не вважаються.

# The button.
result-questions-benefits_end-title = Що, якщо ваша виплата скоро закінчиться?
# What it opens.
result-questions-benefits_end-paragraphs =
    - Подайте заяву (søknad), перш ніж вона закінчиться. Якщо вашу заяву схвалять, програма має початися не пізніше ніж через шість місяців після того, як надійшла заява.
    - З 1 липня 2026 року більшість людей більше не отримуватиме перехідної допомоги для одиноких матерів і батьків (overgangsstønad). Якщо ви її втратите, програма може вам підійти.

# The button.
result-questions-start-title = Коли починається програма?
# What it opens.
result-questions-start-paragraphs =
    - Якщо вашу заяву (søknad) схвалять, програма має початися не пізніше ніж через шість місяців після того, як надійшла заява.

# The button.
result-questions-disability-title = Що, якщо ви подали заяву на пенсію по інвалідності?
# What it opens.
result-questions-disability-paragraphs =
    - Якщо згодом вам призначать пенсію по інвалідності (uføretrygd) за час, коли ви отримували допомогу, комуна може вимагати, щоб доплату за цей час (etterbetaling) віддали їй.

# The button.
result-questions-youth-title = А що з програмами для молоді?
# What it opens.
result-questions-youth-paragraphs =
    - Подекуди ті, кому менше ніж 29 років, можуть отримувати виплату за молодіжною програмою (ungdomsprogramytelse) або виплату за активність (aktivitetspenger). Їх не можна отримувати разом із допомогою за програмою кваліфікації (kvalifiseringsstønad). Запитайте в офісі Nav, що з цього є у вашій місцевості.

# The button.
result-questions-payment-title = Коли надходять гроші?
# What it opens.
result-questions-payment-paragraphs =
    - Гроші надходять за минулий період, відповідно до зареєстрованої присутності. Дні виплат визначає комуна, тому запитайте в офісі Nav.
    - Якщо гроші потрібні до першої виплати, можна подати заяву на соціальну допомогу (økonomisk sosialhjelp).

# The button.
result-questions-debt-title = Чи можуть із допомоги відраховувати борги або аліменти на дітей?
# What it opens.
result-questions-debt-paragraphs =
    - Так, але вам має лишитися достатньо на прожиття. Це випливає із закону про стягнення боргів (dekningsloven) § 2-7.
    - Якщо ви платите аліменти на дітей (barnebidrag), на них може піти надбавка на дітей (barnetillegg).

# The button.
result-questions-work-since-title = Чи можна паралельно працювати?
# What it opens.
result-questions-work-since-paragraphs =
    - Так, щонайбільше на пів ставки. Виробниче навчання (læretid) може займати більше часу. Допомогу й надбавку на дітей зменшують за години роботи, хоч би скільки ви заробляли.
# The button.
result-questions-work-before-title = Чи можна паралельно працювати?
# What it opens.
result-questions-work-before-paragraphs =
    - Так, щонайбільше на пів ставки. До 2019 року це стосувалося й виробничого навчання (læretid). Допомогу й надбавку на дітей зменшують за години роботи, хоч би скільки ви заробляли.

# The button.
result-questions-travel-title = Чи оплачують вам поїздки?
# What it opens.
result-questions-travel-paragraphs =
    - На поїздки може бути підтримка за законом про ринок праці (arbeidsmarkedsloven) § 13, і через неї нічого не відраховують. Запитайте в офісі Nav.

# The button.
result-questions-illness-since-title = Що з хворобою та іншою відсутністю?
# What it opens.
result-questions-illness-since-paragraphs =
    - За хворобу з довідкою від лікаря (legeerklæring) нічого не відраховують. За відпустку (permisjon), яку вам дали з вагомих особистих причин, теж нічого не відраховують. Якщо вас немає без поважної причини, за ці години відраховують.
    - Перші вісім тижнів потрібна довідка від лікаря. Після того можна самостійно повідомляти про хворобу (egenmelding), щонайбільше на три дні за раз. Із хворою дитиною зазвичай можна бути вдома до 10 днів за 12 місяців. Дехто має більше днів.
# The button.
result-questions-illness-before-title = Що з хворобою та іншою відсутністю?
# What it opens.
result-questions-illness-before-paragraphs =
    - За хворобу з довідкою від лікаря (legeerklæring) нічого не відраховують. За відпустку (permisjon), яку вам дали з вагомих особистих причин, теж нічого не відраховують. Якщо вас немає без поважної причини, за ці години відраховують.
    - До 2012 року програма не мала сталих правил про самостійне повідомлення про хворобу (egenmelding) і хворих дітей. Запитайте в офісі Nav, як тоді було.

# The button.
result-questions-birth-title = Що, якщо ви чекаєте дитину або у вас щойно народилася дитина?
# What it opens.
result-questions-birth-paragraphs =
    - Ви можете отримати відпустку (permisjon) зі збереженням допомоги до очікуваної дати пологів і після пологів. У перший рік програму не можна припинити через те, що ви відсутні у зв’язку з народженням або усиновленням дитини.

# The button.
result-questions-holiday-since-title = Чи є щорічна відпустка?
# What it opens.
result-questions-holiday-since-paragraphs =
    - Так, до 25 робочих днів на рік (ferie), і допомога зберігається. Якщо вам понад 60 років, ви маєте ще п’ять днів.
    - Відпускних (feriepenger) ви не отримуєте.
# The button.
result-questions-holiday-before-title = Чи є щорічна відпустка?
# What it opens.
result-questions-holiday-before-paragraphs =
    - До 2012 року програма не мала сталих правил про щорічну відпустку (ferie). Запитайте в офісі Nav, як тоді було.
    - Відпускних (feriepenger) ви не отримуєте.

# The button.
result-questions-duration-since-title = Скільки триває програма і чи можна повернутися?
# What it opens.
result-questions-duration-since-paragraphs =
    - Nav ухвалює рішення (vedtak) щонайбільше на один рік за раз. Зазвичай програма триває не більше двох років. З особливих причин можна отримати ще до одного року.
    - Погоджену відпустку (permisjon) і перерви (avbrudd) до цього часу не зараховують. Якщо захочете повернутися пізніше, можна подати нову заяву (søknad).
# The button.
result-questions-duration-before-title = Скільки триває програма і чи можна повернутися?
# What it opens.
result-questions-duration-before-paragraphs =
    - До 2019 року програма тривала щонайбільше один рік, а довше — лише після нової оцінки.
    - Погоджену відпустку (permisjon) і перерви (avbrudd) до цього часу не зараховують. Якщо захочете повернутися пізніше, можна подати нову заяву (søknad).

# The button.
result-questions-complaint-title = Що, якщо ви не згодні з рішенням?
# What it opens.
result-questions-complaint-paragraphs =
    - Скаргу (klage) можна подати протягом трьох тижнів після того, як ви отримали рішення (vedtak). Якщо останній день — субота, неділя або святковий день, час є до наступного робочого дня.
    - Підпишіть скаргу й надішліть її до офісу Nav. Якщо офіс не змінить рішення, скарга піде далі до губернатора (statsforvalteren), представника держави в окрузі.
    - Якщо відмова ґрунтується на рішенні за законом про Nav (NAV-loven) § 14 a, скарга йде до органу Nav із розгляду скарг (Nav klageinstans).

# The button.
result-questions-sentence-title = Що, якщо вам треба відбути коротке покарання?
# What it opens.
result-questions-sentence-paragraphs =
    - Ви можете отримати перерву (avbrudd) у програмі, але на цей час допомоги немає. Поговоріть з офісом Nav заздалегідь.

# The button.
result-questions-injury-title = Що, якщо ви травмуєтеся під час участі?
# What it opens.
result-questions-injury-paragraphs =
    - У заходах (tiltak), спрямованих на роботу, на вас поширюються правила про виробничі травми (yrkesskade).

# The button.
result-questions-school-title = Чи можуть навчання або лікування бути частиною програми?
# What it opens.
result-questions-school-paragraphs =
    - Так: і навчання, і курси норвезької мови, і лікування залежності чи хвороби. Але головна частина має давати вам кращі шанси знайти роботу.

# The button.
result-questions-social_assistance-title = Чи можна отримувати ще й соціальну допомогу? А якщо ви відмовитеся від програми?
# What it opens.
result-questions-social_assistance-paragraphs =
    - Так, ви можете мати право на соціальну допомогу (økonomisk sosialhjelp), якщо допомоги за програмою не вистачає на прожиття. Треба подати заяву (søknad), і Nav оцінить, чи маєте ви право.
    - Якщо ви відмовитеся від програми, Nav не може лише через це відмовити в соціальній допомозі. Nav має оцінити вашу справу окремо.

# The button.
result-questions-moving-title = Що, якщо ви переїдете до іншої комуни?
# What it opens.
result-questions-moving-paragraphs =
    - Відповідає та комуна, у якій ви перебуваєте. Якщо ви біженець або біженка й переїжджаєте в перші роки без згоди між комунами, нова комуна може відмовити вам у програмі.

# The button.
result-questions-from_abroad-title = Чи можуть брати участь біженці та громадяни країн EØS?
# What it opens.
result-questions-from_abroad-paragraphs =
    - Так, якщо умови виконано. Після інтеграційної програми (introduksjonsprogrammet) наступним кроком може бути програма кваліфікації (kvalifiseringsprogrammet).
    - З 7 березня 2025 року деякі громадяни країн EØS та їхні родини можуть брати участь, не проживаючи в Норвегії постійно. Це залежить від виду їхнього перебування.

# The button.
result-questions-immigration-title = Чи впливає програма на дозвіл на постійне проживання або возз’єднання сім’ї?
# What it opens.
result-questions-immigration-paragraphs =
    - Допомоги немає в переліку доходів для дозволу на постійне проживання (permanent opphold), див. постанову про іноземців (utlendingsforskriften) § 11-11. Допомогу за законом про соціальні послуги (sosialtjenesteloven) не зараховують як дохід і для возз’єднання сім’ї (familieinnvandring), див. § 10-8 тієї самої постанови. Запитайте UDI, перш ніж вирішувати.

# The heading.
result-disclaimers-heading = Що варто знати про цей результат
# To everyone.
result-disclaimers-points-answers = Ми рахуємо за вашими відповідями. Nav може оцінити це інакше.
# Where there is absence, and a child supplement: our reading of the law.
result-disclaimers-points-absence = У законі нечітко сказано, чи за відсутність без поважної причини зменшують і надбавку на дітей. Ми рахуємо так, ніби зменшують.
# Where other benefits are taken off, and there is a child supplement: our reading of the law.
result-disclaimers-points-set_off = У законі нечітко сказано, чи інші виплати відраховують і з надбавки на дітей. Ми рахуємо так, ніби їх відраховують лише з допомоги.
# Near that age: our reading of the law.
result-disclaimers-points-year_of_67 = Закон не каже, що діє в той рік, коли вам 67. Ми лишаємо цю оцінку Nav.
# Rules and date.
result-disclaimers-version = Правила: версія { $versjon }, станом на { $dato }.
# The date it was calculated or printed.
result-disclaimers-made = Пораховано { $dato }.
# Heading over the answers on the printed page.
result-disclaimers-answers = Ваші відповіді


## Where there are no rules to go by

# The device's clock shows a day that it cannot be.
trouble-clock = Ваш пристрій показує дату { $dato }. Перевірте, чи правильна дата на пристрої, бо ми рахуємо за правилами на цей день.
# The law date is outside the coverage.
trouble-outside_coverage = Помічник має правила з { $fra } до { $til }. Виберіть дату в цьому проміжку.
# A programme begins outside the coverage.
trouble-start_outside = Ми маємо правила лише з { $fra } до { $til }. Впишіть дату в цьому проміжку, наприклад 17.08.2026.


## The conditions

# All of `conditions-`: the name of a condition, in a list with its outcome and reason after it.
conditions-alder = Вік
conditions-opphold = Законне перебування й постійне проживання
conditions-nedsatt_evne = Суттєво знижена здатність працювати й заробляти
conditions-ytelser = Виплат немає або вони дуже обмежені
conditions-arbeidsevnevurdering = Оцінка працездатності
conditions-tett_oppfoelging = Постійний і скоординований супровід
conditions-introduksjonsprogram = Без участі в інтеграційній програмі
conditions-nav_kontor = Офіс Nav у комуні
conditions-nav_tilbud = Пропозиція від офісу Nav
conditions-byrdefullt = Не надмірно обтяжливо через обставини заявника


## The outcome of a condition

# All of `outcomes-`: one or a few words beside the name of a condition, as a label.
outcomes-met = Виконано
outcomes-discretion = Потрібна оцінка Nav
outcomes-unanswered = Немає відповіді
outcomes-not_met = Не виконано
# Of an exception that nobody has raised.
outcomes-not_raised = Не заявлено


## Why a condition came out as it did

# All of `reasons-`: whole sentences under the name of a condition.
reasons-alder_ubesvart =
    { $minstealder ->
        [one] Ми не знаємо вашого віку. Програма для тих, кому виповнився { $minstealder } рік.
        [few] Ми не знаємо вашого віку. Програма для тих, кому виповнилося { $minstealder } роки.
        [many] Ми не знаємо вашого віку. Програма для тих, кому виповнилося { $minstealder } років.
       *[other] Ми не знаємо вашого віку. Програма для тих, кому виповнилося { $minstealder } року.
    }
reasons-under_minstealder =
    { $alder ->
        [one] Вам { $alder } рік, а вікова межа — { $minstealder }. Nav може розповісти, яку допомогу ви можете отримати до того.
        [few] Вам { $alder } роки, а вікова межа — { $minstealder }. Nav може розповісти, яку допомогу ви можете отримати до того.
        [many] Вам { $alder } років, а вікова межа — { $minstealder }. Nav може розповісти, яку допомогу ви можете отримати до того.
       *[other] Вам { $alder } року, а вікова межа — { $minstealder }. Nav може розповісти, яку допомогу ви можете отримати до того.
    }
reasons-innenfor_aldersgrensene =
    { $alder ->
        [one] Вам { $alder } рік, і це в межах дозволеного віку.
        [few] Вам { $alder } роки, і це в межах дозволеного віку.
        [many] Вам { $alder } років, і це в межах дозволеного віку.
       *[other] Вам { $alder } року, і це в межах дозволеного віку.
    }
reasons-fylt_67 =
    { $alder ->
        [one] Вам { $alder } рік. Nav має оцінити, чи можете ви й далі брати участь.
        [few] Вам { $alder } роки. Nav має оцінити, чи можете ви й далі брати участь.
        [many] Вам { $alder } років. Nav має оцінити, чи можете ви й далі брати участь.
       *[other] Вам { $alder } року. Nav має оцінити, чи можете ви й далі брати участь.
    }
reasons-over_aldersgrensen =
    { $alder ->
        [one] Вам { $alder } рік, і це більше за верхню вікову межу. Nav може розповісти, яка допомога є.
        [few] Вам { $alder } роки, і це більше за верхню вікову межу. Nav може розповісти, яка допомога є.
        [many] Вам { $alder } років, і це більше за верхню вікову межу. Nav може розповісти, яка допомога є.
       *[other] Вам { $alder } року, і це більше за верхню вікову межу. Nav може розповісти, яка допомога є.
    }
reasons-opphold_ubesvart = Ви не відповіли на запитання про перебування.
reasons-norsk_statsborger = Ви маєте норвезьке громадянство, тому вам не обов’язково постійно жити в Норвегії.
reasons-fast_bopel = Ви законно перебуваєте (lovlig opphold) і постійно проживаєте (fast bopel) в Норвегії.
reasons-ikke_lovlig_opphold = Головне правило: треба перебувати в Норвегії законно (lovlig opphold). Є винятки, зокрема для жертв торгівлі людьми та для справ, які ще не вирішено. Запитайте Nav.
reasons-uten_fast_bopel = Головне правило: треба постійно проживати (fast bopel) в Норвегії. Є винятки, зокрема за угодами з північними та іншими країнами. Запитайте Nav.
reasons-eoes_ubesvart = Ви не проживаєте в Норвегії постійно. Тоді нам треба знати, чи ви з країни EØS.
reasons-eoes_unntak_vurderes = Ви не проживаєте в Норвегії постійно, але може діяти виняток для громадян країн EØS. Це має оцінити Nav.
reasons-opphold_ukjent = Nav має з’ясувати, які правила діють для вашого перебування.
reasons-evne_ubesvart = Ви не відповіли на запитання про здатність працювати й заробляти.
reasons-evne_nedsatt = Ви відповіли, що ваша здатність працювати й заробляти суттєво знижена. Остаточно вирішує Nav.
reasons-evne_ikke_nedsatt = Програма для людей із суттєво зниженою здатністю працювати й заробляти (arbeids- og inntektsevne). Якщо маєте сумніви, можна попросити Nav зробити оцінку.
reasons-evne_ukjent = Nav має оцінити це разом із вами.
reasons-ytelser_ubesvart = Ви не відповіли на запитання про виплати.
reasons-ingen_ytelser = Ви не отримуєте виплат на прожиття за законом про соціальне страхування (folketrygdloven) або законом про ринок праці (arbeidsmarkedsloven).
reasons-svaert_begrensede_ytelser = Ви отримуєте дуже мало. Nav має оцінити, чи це досить мало.
reasons-mer_enn_begrensede_ytelser = Програма для людей, які не мають виплат або мають дуже обмежені виплати. Запитайте Nav, у яких заходах (tiltak) можна брати участь разом із вашою виплатою.
reasons-ytelser_ukjent = Nav має подивитися, які виплати ви отримуєте, і оцінити, чи вони досить малі.
reasons-vurdering_ubesvart = Ви не відповіли на запитання про оцінку працездатності.
reasons-vurdering_gjennomfoert = Вашу працездатність оцінено в Nav.
reasons-vurdering_maa_gjoeres = Спочатку Nav має зробити оцінку працездатності (arbeidsevnevurdering). Попросіть Nav про неї.
reasons-vurdering_ukjent = Запитайте Nav, чи зроблено оцінку працездатності (arbeidsevnevurdering). Якщо ні, Nav має спочатку її зробити.
reasons-oppfoelging_ubesvart = Ви не відповіли на запитання про супровід.
reasons-oppfoelging_trengs = Вам потрібен постійний і скоординований супровід, щоб знайти роботу.
reasons-oppfoelging_trengs_ikke = Програма для людей, яким потрібен постійний і скоординований супровід (tett og koordinert oppfølging). Якщо вам досить меншого, може краще підійти інший захід (tiltak).
reasons-egen_jobbsoeking_vesentlig = До 2019 року відмовляли, якщо людині передусім треба було самостійно шукати роботу. Тоді краще підходив коротший захід (tiltak).
reasons-egen_jobbsoeking_vurderes = Вам потрібен постійний супровід, але найважливіше для вас — самостійно шукати роботу. Nav оцінює, що підходить краще: програма чи коротший захід (tiltak).
reasons-oppfoelging_ukjent = Nav має оцінити, скільки супроводу вам потрібно.
reasons-introduksjonsprogram_ubesvart = Ви не відповіли на запитання про інтеграційну програму (introduksjonsprogrammet).
reasons-ikke_i_introduksjonsprogram = Ви не берете участі в інтеграційній програмі (introduksjonsprogrammet).
reasons-i_introduksjonsprogram = Зараз ви берете участь в інтеграційній програмі (introduksjonsprogrammet). Програма кваліфікації може бути після неї, і це має оцінити Nav.
reasons-introduksjonsprogram_ukjent = Nav має з’ясувати, чи берете ви участь в інтеграційній програмі (introduksjonsprogrammet).
reasons-nav_kontor_ubesvart = Ви не відповіли на запитання про офіс Nav.
reasons-har_nav_kontor = У комуні вже є офіс Nav.
reasons-mangler_nav_kontor = До 2010 року програма діяла лише в комунах з офісом Nav. Коли відкрився офіс, може сказати комуна.
reasons-nav_kontor_ukjent = Треба з’ясувати, чи був уже в комуні офіс Nav.
reasons-nav_tilbud_ubesvart = Ви не відповіли на запитання про пропозицію від офісу Nav.
reasons-nav_kan_tilby = Офіс Nav може запропонувати програму, яка підходить.
reasons-nav_kan_ikke_tilby = До 2019 року була умова, що офіс Nav може запропонувати програму. Запитайте в офісі, що може бути пізніше.
reasons-nav_tilbud_ukjent = Офіс Nav має відповісти, чи може він запропонувати програму.
reasons-unntak_ikke_reist = Немає таких ваших обставин, через які пропонувати програму було б надмірно обтяжливо.
reasons-uforholdsmessig_byrde = Комуна вважає, що пропонувати програму надмірно обтяжливо через ваші обставини. Попросіть письмове обґрунтування. Фінанси комуни не є причиною.
reasons-byrde_vurderes = Nav має оцінити, чи через ваші обставини пропонувати програму надмірно обтяжливо.


## The lines of the calculation

# All of `steps-`: the name of a line in the calculation, before its amount.
steps-grunnbeloep = Базова сума (G) на рік
steps-faktor = Кількість базових сум
steps-full_stoenad_per_aar = Повна допомога на рік
steps-andel_under_25 = Частка до 25 років
steps-stoenad_per_aar = Допомога на рік
steps-dager_per_aar = Днів із допомогою на рік
steps-stoenad_per_dag = Допомога за день
steps-maaneder_per_aar = Місяців у році
steps-stoenad_per_maaned = Допомога на місяць
steps-barnesats = Надбавка на одну дитину за день
steps-barn = Кількість дітей
steps-barnetillegg_per_dag = Надбавка на дітей за день
steps-barnetillegg_per_aar = Надбавка на дітей на рік
steps-barnetillegg_per_maaned = Надбавка на дітей на місяць
steps-total_per_dag = Разом за день
steps-total_per_maaned = Разом на місяць
steps-total_per_aar = Разом на рік
steps-timer_per_uke = Годин на тиждень за повної зайнятості
steps-arbeidstimer = Годин оплачуваної роботи на тиждень
steps-timer_igjen = Годин на тиждень, що лишаються на програму
steps-stoenad_etter_arbeid = Допомога на місяць з урахуванням оплачуваної роботи
steps-barnetillegg_etter_arbeid = Надбавка на дітей на місяць з урахуванням оплачуваної роботи
steps-total_etter_arbeid = Разом на місяць з урахуванням оплачуваної роботи
steps-trekk_arbeid = Відрахування на місяць за оплачувану роботу
steps-timer_per_dag = Годин в одному дні з допомогою
steps-fravaerstimer = Годин відсутності без поважної причини на місяць
steps-fravaer_stoenad = Допомога за години відсутності
steps-fravaer_barnetillegg = Надбавка на дітей за години відсутності
steps-stoenad_etter_fravaer = Допомога на місяць з урахуванням відсутності
steps-barnetillegg_etter_fravaer = Надбавка на дітей на місяць з урахуванням відсутності
steps-total_etter_fravaer = Разом на місяць з урахуванням відсутності
steps-trekk_fravaer = Відрахування на місяць за відсутність
steps-dagpenger = Допомога по безробіттю на місяць
steps-sykepenger = Лікарняні на місяць
steps-foreldrepenger = Батьківська допомога на місяць
steps-rehabiliteringspenger = Реабілітаційна допомога на місяць
steps-samordning = Інші виплати на місяць
steps-stoenad_etter_samordning = Допомога на місяць з урахуванням інших виплат
steps-total_etter_samordning = Разом на місяць з урахуванням інших виплат
steps-trekk_samordning = Відрахування на місяць за інші виплати
steps-stoenad_etter_per_aar = Допомога на рік після всіх відрахувань
steps-barnetillegg_etter_per_aar = Надбавка на дітей на рік після всіх відрахувань
steps-total_etter_per_aar = Разом на рік після всіх відрахувань
steps-timeloenn = Погодинна оплата до сплати податку
steps-uker_per_aar = Тижнів у році
steps-loenn_per_aar = Зарплата на рік
steps-loenn_per_maaned = Зарплата на місяць
steps-samlet_per_aar = Допомога й зарплата на рік
steps-samlet_per_maaned = Допомога й зарплата на місяць
steps-inntekt = Дохід на рік
steps-inntekt_per_maaned = Дохід на місяць
steps-trygdeavgift_sats = Ставка внеску на соціальне страхування, у відсотках
steps-trygdeavgift_grense = Дохід без внеску на соціальне страхування
steps-trygdeavgift_tak = Найвищий внесок понад межу, у відсотках
steps-trygdeavgift_av_inntekt = Внесок на соціальне страхування з усього доходу
steps-inntekt_over_grensen = Дохід понад межу
steps-trygdeavgift_hoeyst = Внесок на соціальне страхування може бути щонайбільше
steps-trygdeavgift = Внесок на соціальне страхування на рік
steps-minstefradrag_sats = Ставка мінімальної податкової знижки, у відсотках
steps-minstefradrag_tak = Найвища мінімальна податкова знижка
steps-minstefradrag_av_inntekt = Мінімальна податкова знижка з усього доходу
steps-minstefradrag = Мінімальна податкова знижка на рік
steps-personfradrag = Особиста податкова знижка на рік
steps-alminnelig_inntekt = Загальний дохід на рік
steps-fellesskatt_sats = Податок на загальний дохід, у відсотках
steps-fellesskatt = Податок на загальний дохід на рік
steps-trinn1_fra = Ступінь 1 ступінчастого податку починається з
steps-trinn1_sats = Ставка на ступені 1, у відсотках
steps-trinn2_fra = Ступінь 2 ступінчастого податку починається з
steps-trinn2_sats = Ставка на ступені 2, у відсотках
steps-inntekt_til_trinn2 = Дохід до ступеня 2
steps-trinn1_inntekt = Дохід на ступені 1
steps-trinn1_skatt = Податок на ступені 1
steps-trinn2_inntekt = Дохід на ступені 2
steps-trinn2_skatt = Податок на ступені 2
steps-trinnskatt = Ступінчастий податок на рік
steps-skatt = Податок і внесок на соціальне страхування на рік
steps-netto_per_aar = Лишається після сплати податку на рік
steps-netto_per_maaned = Лишається після сплати податку на місяць, у середньому
steps-trekkmaaneder = Місяців з утриманням податку
steps-skattetrekk = Утримання податку за звичайний місяць
steps-andel_desember = Частка утримання податку в грудні
steps-skattetrekk_desember = Утримання податку в грудні
steps-netto_vanlig_maaned = На рахунок за звичайний місяць
steps-netto_juni = На рахунок за червень
steps-netto_desember = На рахунок у грудні
steps-hverdager = Буднів у місяці
steps-stoenadsdager = Днів із допомогою
steps-stoenad_i_maaneden = Допомога за цей місяць
steps-barnetillegg_i_maaneden = Надбавка на дітей за цей місяць
steps-total_i_maaneden = Разом за цей місяць


## How each line came about

# In place of a calculation: the number is a rate that the law has.
operations-rate = фіксована ставка
# In place of a calculation: the number is what was answered.
operations-answer = ваша відповідь
# In place of a calculation: the number is counted in the calendar.
operations-count = пораховано за календарем
# Between two numbers: "100 times 12".
operations-multiply = помножити на
# Between two numbers: "100 divided by 12".
operations-divide = поділити на
# Between numbers: "100 plus 12 plus 5".
operations-add = плюс
# Between two numbers: "100 minus 12".
operations-subtract = мінус
# Between two numbers, and then put into `result-calculation-not_below_zero`: "100 minus 120, but not less than zero".
operations-deduct = мінус
# What is done with three numbers. The line itself is written with the words for times and divided by: "100 times 12 divided by 37.5".
operations-share = помножити, а потім поділити на
# Between a rate and an amount: "22 per cent of 100". The rate comes first.
operations-percent = % від
# Before two amounts, with `format-pair` between them: "the smaller of 100 and 120".
operations-min = менше з чисел


## What happens by itself on a day

# All of `events-`: a clause in small letters and without a full stop, put into { $hendelse } of `result-changes-date`: "From 1 March 2027, when a child is born, …". In the plan it stands alone, with a full stop and a capital letter.
events-barn_foedt = народиться дитина
events-barn_fyller_18 = дитині виповниться 18 років
events-fyller_25 = ви отримаєте повну допомогу, бо вам виповниться 25 років
events-fyller_67 = вам виповниться 67 років
events-fyller_68 = вам виповниться 68 років
events-fyller_minstealder = ви досягнете нижньої вікової межі
events-ny_barnesats = зміниться ставка надбавки на дітей
events-ny_faktor = зміниться ставка допомоги
events-ny_regel = почнуть діяти нові правила про те, хто може брати участь
events-nytt_grunnbeloep = з’явиться нова базова сума (G)


## What to know before trusting the amounts

# All of `warnings-`: whole sentences, under the amounts.
warnings-over_halv_stilling = Звичайна робота може становити щонайбільше пів ставки, 18,75 години на тиждень. Запитайте Nav, перш ніж погоджуватися на більше годин.
warnings-laerling_spoer_nav = Виробниче навчання (læretid) може становити більше, ніж пів ставки. Запитайте Nav, які правила діють для вас.
warnings-alder_kan_endre_seg = До кінця програми вік може змінитися, а з ним і сума. Впишіть дату народження, щоб сума була правильною.


## The tables that may be projected, within a sentence

# Both of `tables-`: what is not decided yet, in small letters, put into { $satser } of `result-amounts-reservation`, with `format-pair` between two.
tables-grunnbeloep = базова сума (G)
tables-barnetillegg = ставка надбавки на дітей


## How places in the law are cited

# A paragraph of an act or a regulation.
citation-section = { $kilde } § { $nummer }
# A slide with a number.
citation-slide = { $kilde }, слайд { $nummer }
# A slide with a heading.
citation-heading = { $kilde }, { $nummer }
# A point of a circular.
citation-point = { $kilde }, пункт { $nummer }
# A subsection of it.
citation-ledd = { $sted }, { $ledd } абзац
# The first to the ninth.
citation-ordinals =
    - перший
    - другий
    - третій
    - четвертий
    - п’ятий
    - шостий
    - сьомий
    - восьмий
    - дев’ятий
# A letter of it.
citation-letter = { $sted }, літера { $bokstav }


## The short names of the sources

# All of `sources-`: the name of an act, a regulation or another source, as { $kilde } of `citation-`, before the number of a paragraph.
sources-sotjl1991 = закон про соціальні послуги 1991 року (sosialtjenesteloven)
sources-sotjl = закон про соціальні послуги (sosialtjenesteloven)
sources-kvp_forskrift = постанова про програму кваліфікації (KVP-forskriften)
sources-aap_forskrift = постанова про AAP (AAP-forskriften)
sources-bopel_forskrift = постанова про соціальні послуги для осіб без постійного проживання (forskrift om sosiale tjenester for personer uten fast bopel)
sources-ftrl = закон про соціальне страхування (folketrygdloven)
sources-sktl = закон про податки (skatteloven)
sources-navl = закон про Nav (NAV-loven)
sources-fvl = закон про державне управління (forvaltningsloven)
sources-introl = закон про інтеграцію (integreringsloven)
sources-introl2003 = закон про інтеграційну програму (introduksjonsloven)
sources-skattebetalings_forskrift = постанова про сплату податків (skattebetalingsforskriften)
sources-nav2008 = Nav 2008
sources-r35 = циркуляр Nav № 35 (rundskriv hovednr. 35)
sources-bistand2007 = Nav 2007


## For caseworkers: the desk

# Accessible name of the desk as a region.
desk-screen-region = Програма кваліфікації, для консультантів
# The desk's own heading.
desk-screen-heading = Програма кваліфікації (kvalifiseringsprogrammet) під час розмови
# Under it.
desk-screen-lead = Лише орієнтовно. Нічого не зберігається й не надсилається. Ніколи не пишіть імені чи особистого номера (fødselsnummer).
# Heading of the pane where one fills in.
desk-screen-inputs = Відомості
# Heading of the pane with the result.
desk-screen-result = Результат
# Label of the law date.
desk-screen-law_date = Дата правил
# Name of the group of days to choose.
desk-screen-presets = Звичайні дати правил
# Preset: today.
desk-screen-today = Сьогодні
# Preset: the day of the application.
desk-screen-application_date = Дата заяви
# Name of the group of columns.
desk-screen-columns = Колонки
# A column.
desk-screen-column = Колонка { $bokstav }
# Copies the column in front to a new one.
desk-screen-copy_column = Копіювати в нову колонку
# Removes the column in front.
desk-screen-remove_column = Видалити колонку
# Shows the text for the journal.
desk-screen-journal = Копіювати для журналу
# Shows the plan as CSV.
desk-screen-csv = План у форматі CSV
# Prints.
# Shows the case in the citizen's words.
desk-screen-show_user = Показати учаснику
# Back from the citizen's words.
desk-screen-back_to_desk = Назад на сторінку консультанта
# Name of the group of languages.
desk-screen-user_language = Мова для учасника
# Opens the languages that are drafts.
desk-screen-more_languages = Інші мови
# In brackets after the name of each.
desk-screen-draft = чернетка
# Before the guide in one of them, for whoever reads along.
desk-screen-draft_notice = Наведений далі текст — чернетка. Його ще не прочитав ніхто, для кого ця мова рідна. Чинним є норвезький текст.
# Wipes everything.
desk-screen-new_conversation = Нова розмова
# Asked before wiping.
desk-screen-wipe_question = Видалити все й почати нову розмову?
# Confirms.
# Keeps everything.
# Read aloud after wiping.
desk-screen-wiped = Усе видалено. Можна починати нову розмову.
# Before everything is wiped by itself.
# One second, and several.
# Keeps the conversation.
# Copies the text shown.
# Saves the text shown as a file.
# Closes the text shown.
# Read aloud after copying.
# Read aloud where copying is not allowed.
# In place of amounts while a field cannot be read.
desk-screen-withheld = Ми не показуємо сум, доки не виправлено: { $felt }.
# In place of the result where there are no rules for the law date. is the day whose fields stand there so long.
desk-screen-lawless = Ми не показуємо результатів, доки не виправлено дату правил. Поля тим часом відповідають правилам на { $dato }, а все, що ви написали, залишається.
# In place of amounts while the age is unknown.
desk-screen-age_first = Впишіть вік або дату народження, і з’являться суми.
# In place of the plan.
desk-screen-no_plan = Впишіть початок і кількість місяців, і з’явиться план.
# In place of the plan where a birthday in it could change it.
desk-screen-birth_date_first = В учасника або учасниці може бути день народження, який змінить план. Впишіть дату народження в поле «{ $felt }», і з’явиться план.
# In place of the amounts where a birthday before the start could change them.
desk-screen-birth_date_for_amounts = В учасника або учасниці може бути день народження до початку програми, і тоді суми можуть бути іншими. Впишіть дату народження в поле «{ $felt }», і з’являться суми.
# Above the first amounts where the law date is not today.
desk-screen-other_day = Дата правил — { $dato }, а не сьогодні. Результат відповідає правилам на цю дату.
# In a choice nobody has made.
desk-screen-unanswered = Немає відповіді
# In place of what was typed, where no answer can be made of it.
desk-screen-unreadable = не вдається прочитати
# Label: an ordinary month before tax.
desk-screen-before_tax = За звичайний місяць до сплати податку
# Which day's amounts, where it is the programme's first.
desk-screen-at_start = на початку програми, { $dato }
# Read aloud: the result at the programme's start.
desk-screen-result_at_start = { $konklusjon }. { $beloep } на місяць до сплати податку { $naar }.
# Label: what an ordinary month leaves on the account.
desk-screen-ordinary_month = На рахунок за звичайний місяць, орієнтовно
# The same of benefit and wage together.
desk-screen-ordinary_month_wage = Допомога й зарплата на рахунок за звичайний місяць, орієнтовно
# Label: a month's benefit and wage before tax.
desk-screen-with_wage = Допомога й зарплата на місяць до сплати податку
# Row: the wage.
desk-screen-wage = Зарплата
# Row: benefit and wage together.
desk-screen-together = Допомога й зарплата до сплати податку
# Caption of the table, and heading over its lines.
desk-screen-account-heading = На рахунок, орієнтовно
# Columns: what, before tax, what is drawn, what is left.
desk-screen-account-columns =
    - У кронах
    - До сплати податку
    - Податок
    - На рахунок
# Row: a month that is neither June nor December.
desk-screen-account-ordinary = Звичайний місяць
# Row.
desk-screen-account-june = Червень
# Row.
desk-screen-account-december = Грудень
# Row: a twelfth of the year.
desk-screen-account-average = У середньому на місяць
# Row.
desk-screen-account-year = За весь рік
# What the estimate assumes.
desk-screen-account-assumptions = Розрахунок орієнтовний: податкові правила { $aar } року, податковий клас 1 і жодних інших доходів, крім { $inntekt }. Він не стосується Фіннмарку та Північного Тромсу. Скільки податку утримають, визначає податкова картка (skattekort).
# The income that the estimate is of: the qualification benefit.
desk-screen-account-of_stoenad = допомоги
# The same: benefit and wage.
desk-screen-account-of_both = допомоги й зарплати
# That holiday pay is left out of the wage.
desk-screen-account-no_holiday_pay = Відпускні (feriepenger) із зарплати не враховано.
# In place of it while the wage of paid work is unknown.
desk-screen-account-wage_first = Впишіть погодинну оплату, і ми покажемо, скільки надійде на рахунок. Податок рахують з допомоги й зарплати разом.
# In place of it where benefit and wage are taxed otherwise than together.
desk-screen-account-taxed_apart = До 2024 року податкова знижка для допомоги й для зарплати була різною. Тому, якщо учасник працює, ми показуємо лише суми до сплати податку.
# Behind the assumptions where absence is typed.
desk-screen-account-without_absence = Місяці тут показано без відсутності. За весь рік відсутність враховано один раз.
# Label: the month that the absence is taken of.
desk-screen-account-absent_month = Місяць із відсутністю, до сплати податку
# Column of the amounts: the same month.
desk-screen-account-month_absent = Місяць із відсутністю
# Label in the bar that stays: before tax in an ordinary month. Which day's amounts may stand behind it.
desk-screen-account-bar_before_tax = До сплати податку
# Label in the bar: what an ordinary month leaves on the account.
desk-screen-account-bar_ordinary = На рахунок, звичайний місяць
# The same of benefit and wage together.
desk-screen-account-bar_ordinary_wage = Допомога й зарплата на рахунок, звичайний місяць
# Heading over the amounts.
desk-screen-amounts = Суми
# Caption of their table.
desk-screen-caption = Скільки учасник може отримати за день, місяць і рік, у кронах
# Heading over the plan.
desk-screen-plan = План за місяцями
# Last row of the plan.
desk-screen-sum = Разом
# A note in the plan for other programs.
desk-screen-projected = ставку ще не затверджено

# A warning: the answer says none, and amounts are typed.
desk-told-none_but_some = Для виплат на прожиття вибрано «{ $valg }», але вписано таку суму: { $sum } на місяць. Щось із цього не так.

# A warning: what is set off is taxed as well.
desk-told-set_off_taxed = З виплат, які відраховують, теж беруть податок. Тому податок буде вищим, ніж в орієнтовному розрахунку, де враховано лише допомогу.

# A warning: the hours of paid work change during the programme.
desk-told-changes_in = Години оплачуваної роботи змінюються на такому тижні програми: { $uke }. Суми на місяць розраховано за таким часом роботи: { $timer }. План розраховано за тижнем програми.

# A warning: the participant reaches the upper age in the programme.
desk-told-turns_67 =
    Учаснику або учасниці виповниться { $alder ->
        [one] { $alder } рік
        [few] { $alder } роки
        [many] { $alder } років
       *[other] { $alder } року
    } ще під час програми: { $dato }. Nav має оцінити, що буде далі, а план розраховано на весь час.
# Mark at what differs from the first column, with what stands there.
desk-screen-differs_from = У колонці A: { $verdi }
# Opens the help.
desk-screen-help = Довідка й клавіатура
# Opens the checklist.
desk-screen-checklist = Перелік справ для початку

# Columns of the plan: the month, benefit, supplement, what absence and other benefits take, before tax, tax, what is left.
desk-plan-columns =
    - Місяць
    - Допомога
    - Надбавка на дітей
    - Відрахування: відсутність
    - Відрахування: інші виплати
    - До сплати податку
    - Податок
    - На рахунок
# Under the plan: the month that the absence is taken of.
desk-plan-absence = Відрахування за відсутність зроблено в такому місяці: { $maaned }. Години стосуються одного місяця.
# Under the plan, where other benefits are taken of it.
desk-plan-set_off = Інші виплати відраховано в кожному місяці. Якщо місяць неповний, відрахування залежить від днів у програмі.
# Under the plan, where there is paid work beside it.
desk-plan-wage = План показує лише те, що платить програма, до сплати податку. Зарплату не враховано.
# Under the plan, where it shows the tax.
desk-plan-tax = Податок орієнтовний: однакова частка щомісяця, нічого в червні й менше в грудні. Якщо сума сильно зміниться, частка може стати іншою.

# Under a plan in which the participant turns 25: why it has no amounts after tax.
desk-plan-fills_25 = План показано до сплати податку, бо за цей час учаснику виповниться 25 років. Коли допомога зросте, податок стане вищим.

# Opens the fields of what is taken from the benefit, while nothing is.
desk-screen-none_taken = Без відрахувань — додати

# The same where something is: how many fields.
desk-screen-taken =
    { $antall ->
        [one] Відрахування: заповнено { $antall } поле
        [few] Відрахування: заповнено { $antall } поля
        [many] Відрахування: заповнено { $antall } полів
       *[other] Відрахування: заповнено { $antall } поля
    }

# Opens the fields for benefits with amounts.
desk-screen-add_benefits = Порівняти виплати зі ставкою

# Under the answer about benefits, where the amounts suggest it and nobody has chosen.
desk-screen-suggested = Запропоновано на підставі сум. Якщо це не так, виберіть самостійно.

# Prints.
desk-bench-print = Друкувати

# Confirms that everything is to be wiped.
desk-bench-wipe_yes = Так, видалити все

# Keeps everything.
desk-bench-wipe_no = Ні, продовжити

# Before everything is wiped by itself.
desk-bench-idle = Сторінкою вже певний час ніхто не користується. Усе буде видалено через { $sekunder }.

# One second, and several.
desk-bench-seconds =
    { $antall ->
        [one] { $antall } секунду
        [few] { $antall } секунди
        [many] { $antall } секунд
       *[other] { $antall } секунди
    }

# Keeps what is filled in.
desk-bench-stay = Продовжити

# Copies the text shown.
desk-bench-copy = Копіювати

# Saves the text shown as a file.
desk-bench-download = Завантажити

# Closes the text shown.
desk-bench-close = Закрити

# Read aloud after copying.
desk-bench-copied = Текст скопійовано.

# Read aloud where copying is not allowed.
desk-bench-not_copied = Браузер не дає нам скопіювати текст. Виділіть текст і скопіюйте його самостійно.

# Takes back what was removed or filled in by a template.
desk-bench-undo = Скасувати дію

# Accessible name of the bar that stays in view, with the answer so far.
desk-bar-region = Поточний результат

# In the bar: the names of what is not met.
desk-bar-not_met = Не виконано: { $navn }.

# In the bar: the names of what must be assessed.
desk-bar-discretion = Потрібна оцінка: { $navn }.

# In the bar: the names of what is not answered.
desk-bar-unanswered = Немає відповіді: { $navn }.

# In the bar, in place of the names where they are many.
desk-bar-conditions =
    { $antall ->
        [one] { $antall } умова
        [few] { $antall } умови
        [many] { $antall } умов
       *[other] { $antall } умови
    }

# Who it is about.
desk-groups-person = Учасник або учасниця
# The conditions.
desk-groups-conditions = Умови
# Subsistence benefits.
desk-groups-benefits = Виплати на прожиття, крон на місяць
# What takes from the qualification benefit.
desk-groups-reductions = Що відраховують із допомоги

# The case: its dates and its law.
desk-groups-case = Справа

# All of `desk-fields-`: the label of a field, as short as can be.
desk-fields-alder = Вік або дата народження
desk-fields-barn = Діти
desk-fields-opphold = Перебування в Норвегії
desk-fields-eoes = Громадянство країни EØS або сім’я
desk-fields-nedsatt_evne = Суттєво знижена здатність працювати й заробляти
desk-fields-ytelser = Виплати на прожиття
desk-fields-arbeidsevnevurdering = Оцінку працездатності зроблено
desk-fields-tett_oppfoelging = Потреба в постійному й скоординованому супроводі
desk-fields-egen_jobbsoeking = Самостійний пошук роботи — головне
desk-fields-introduksjonsprogram = Бере участь в інтеграційній програмі
desk-fields-nav_kontor = У комуні був офіс Nav
desk-fields-nav_tilbud = Nav може запропонувати програму
desk-fields-byrdefullt = Надмірно обтяжливо через обставини заявника
desk-fields-aap = AAP, допомога на період оцінки працездатності
desk-fields-ufoeretrygd = Пенсія по інвалідності
desk-fields-overgangsstoenad = Перехідна допомога
desk-fields-tiltakspenger = Виплата учасникам заходів
desk-fields-andre_ytelser = Інші виплати на прожиття
desk-fields-husholdning = Домогосподарство
desk-fields-norm = Орієнтовна державна ставка соціальної допомоги, без житла
desk-fields-timer = Оплачувана робота або виробниче навчання, годин на тиждень
desk-fields-timeloenn = Погодинна оплата, крон до сплати податку
desk-fields-laerling = Це години виробничого навчання
desk-fields-fravaer = Відсутність без поважної причини, годин на місяць
desk-fields-dagpenger = Допомога по безробіттю, крон на місяць
desk-fields-sykepenger = Лікарняні, крон на місяць
desk-fields-foreldrepenger = Батьківська допомога, крон на місяць
desk-fields-rehabiliteringspenger = Реабілітаційна допомога, крон на місяць
desk-fields-start = Початок
desk-fields-maaneder = Кількість місяців
desk-fields-utbetaling = Виплата

# All of `desk-names-`: what a field is of, without its unit.
desk-names-timeloenn = Погодинна оплата
desk-names-fravaer = Відсутність без поважної причини
desk-names-dagpenger = Допомога по безробіттю
desk-names-sykepenger = Лікарняні
desk-names-foreldrepenger = Батьківська допомога
desk-names-rehabiliteringspenger = Реабілітаційна допомога

# All of `desk-choices-`: what can be chosen in a field's list.
desk-choices-ja = Так
desk-choices-nei = Ні
desk-choices-vet_ikke = Ще не ясно
desk-choices-norsk_statsborger = Громадянство Норвегії
desk-choices-fast_bopel = Постійне проживання
desk-choices-lovlig_uten_fast_bopel = Законне, але не постійне
desk-choices-ikke_lovlig = Незаконне
desk-choices-ingen = Жодних
desk-choices-svaert_begrenset = Дуже обмежені
desk-choices-mer = Більші, ніж дуже обмежені
desk-choices-gjennomfoert = Так
desk-choices-ikke_gjennomfoert = Ні
desk-choices-maaned = Місячна сума
desk-choices-dag = Денна ставка

# How an age is written.
desk-hints-alder = 27 або 050399
# How a birth date is written, where the plan needs it.
desk-hints-birth_date = Впишіть дату народження, наприклад 050399. Вона потрібна для розрахунку.
# How children are written.
desk-hints-barn = 2 або 010220 090926
# How a date is written.
desk-hints-date = ддмм або ддммрр

# Whose circumstances can make a programme a burden.
desk-hints-byrdefullt = Ідеться про обставини заявника. Фінанси комуни такою причиною не є.

# The benefits against the norm: not above it.
desk-hints-within_norm = Виплати разом — { $sum }. Ставка — { $norm }. Схоже, що вони дуже обмежені, але це питання розсуду.

# The benefits against the norm: above it.
desk-hints-above_norm = Виплати разом — { $sum }. Ставка — { $norm }. Вони більші за ставку. Оцініть, чи вони все одно дуже обмежені.

# The benefits where the norm is not known.
desk-hints-without_norm = Виплати разом — { $sum }. Впишіть ставку, з якою їх треба порівняти, або виберіть відповідь самостійно.
# What the amounts come to.
# That benefits set off count too.
desk-hints-set_off_counts = Допомогу по безробіттю (dagpenger), лікарняні (sykepenger) і батьківську допомогу (foreldrepenger) тут враховано.

# All of `desk-households-`: whom the participant lives with, in a list and before the rate for such a household.
desk-households-enslig = Одинока особа
desk-households-par = Пара
desk-households-bofellesskap = Спільне житло

# A household with its children, ahead of the rate for them all.
desk-norm-with_children =
    { $husholdning } та { $antall ->
        [one] { $antall } дитина
        [few] { $antall } дитини
        [many] { $antall } дітей
       *[other] { $antall } дитини
    }
# Below the field of the norm: the rate for a household, and since when.
desk-norm-rate = { $husholdning }: { $beloep } на місяць за орієнтовними державними ставками з { $dato }.
# After the rate, where the ages of the children are not known.
desk-norm-children_left_out = Дітей не враховано, бо ставка залежить від віку. Впишіть дати народження в поле «{ $felt }».
# After the rate of a couple.
desk-norm-couple = Сума — на обох. Ви оцінюєте, з чим порівнювати власні виплати заявника.
# Last below the field of the norm: what the rate is worth.
desk-norm-guide = Ставка — лише відправна точка для розсуду, і суму можна змінити.
# After that: where it stands.
desk-norm-see = Див.: { $kilde }.
# Below the field of the norm, which is left empty: a day whose rate is not known.
desk-norm-unknown = Ми не знаємо орієнтовної державної ставки на { $dato }. Впишіть суму самостійно.

# Not a number.
desk-errors-not_a_number = Впишіть число, наприклад { $eksempel }.
# Decimals.
desk-errors-not_whole = Впишіть ціле число, наприклад { $eksempel }.
# More than two decimals.
desk-errors-too_many_decimals = Впишіть щонайбільше два знаки після коми, наприклад { $eksempel }.
# What may be thousands.
desk-errors-thousands = Ви маєте на увазі { $ene } чи { $andre }? Не відділяйте тисячі крапкою чи комою: впишіть, наприклад, { $eksempel }.
# Outside the range.
desk-errors-out_of_range = Число має бути від { $minst } до { $mest }, наприклад { $eksempel }.
# An identity number.
desk-errors-identity_number = Це схоже на особистий номер (fødselsnummer). Видаліть його й впишіть, наприклад, { $eksempel }.
# Not a date.
desk-errors-date = Впишіть день, місяць і рік, наприклад { $eksempel }.
# A year of two digits, which may be either of two.
desk-errors-short_year = Ви маєте на увазі { $ene } чи { $andre }? Впишіть рік чотирма цифрами, наприклад { $eksempel }.
# A day that is not in the calendar.
desk-errors-impossible = Такої дати не існує. Впишіть, наприклад, { $eksempel }.
# A birth date that cannot be.
desk-errors-born = Дата народження не узгоджується з датою правил. Впишіть, наприклад, { $eksempel }.
# A day without rules.
desk-errors-outside = Правила діють з { $fra } до { $til }. Впишіть, наприклад, { $eksempel }.

# The last week of an activity comes before its first.
desk-errors-backwards = «До тижня» не може бути раніше, ніж «З тижня». Впишіть пізніший тиждень, наприклад { $eksempel }, або нічого.

# More paid work in a week than a week has.
desk-errors-too_much_paid =
    Оплачуваної роботи в одному тижні може бути разом щонайбільше { $mest ->
        [one] { $mest } година
        [few] { $mest } години
        [many] { $mest } годин
       *[other] { $mest } години
    }. Впишіть менше, наприклад { $eksempel }.

# The heading.
desk-compare-heading = Порівняння колонок
# Column: what the row is.
desk-compare-what = Що, суми в кронах
# Row: the conclusion.
desk-compare-conclusion = Висновок
# Row: which day's amounts they are.
desk-compare-day = Суми дійсні
# Where they are those of the law date.
desk-compare-on_law_date = на дату правил, { $dato }
# Row: what June leaves.
desk-compare-june = На рахунок у червні, орієнтовно
# Row: what December leaves.
desk-compare-december = На рахунок у грудні, орієнтовно
# Row: what the average month leaves.
desk-compare-average = На рахунок у середньому, орієнтовно
# In place of what is left after tax, while the wage of paid work is unknown.
desk-compare-wage_first = Немає погодинної оплати
# In place of an amount that a birthday could change.
desk-compare-birth_date_first = Немає дати народження
# Row: the plan's sum.
desk-compare-plan = Увесь план
# The sentence.
desk-compare-more = { $kolonne } дає за програмою більше на місяць, ніж { $andre } (різниця — { $beloep })
# The sentence.
desk-compare-less = { $kolonne } дає за програмою менше на місяць, ніж { $andre } (різниця — { $beloep })
# The sentence.
desk-compare-same = { $kolonne } дає за програмою стільки ж на місяць, скільки { $andre }
# A clause behind the sentence: the whole plan gives more.
desk-compare-plan_more = увесь план дає більше: різниця — { $beloep }
# A clause behind the sentence: the whole plan gives less.
desk-compare-plan_less = увесь план дає менше: різниця — { $beloep }
# A clause behind the sentence: the absence takes more.
desk-compare-absence_more = за відсутність відраховано більше в одному місяці: різниця — { $beloep }
# A clause behind the sentence: the absence takes less.
desk-compare-absence_less = за відсутність відраховано менше в одному місяці: різниця — { $beloep }
# Opens the rows on which all columns say the same.
desk-compare-equal = Однакові рядки ({ $antall })
# Opens the plans side by side, and their caption.
desk-compare-months = Плани за місяцями, до сплати податку
# Before the parts that differ.
desk-compare-because = — причина:
# A part that gives more.
desk-compare-higher = { $del } більша, різниця — { $beloep }
# A part that gives less.
desk-compare-lower = { $del } менша, різниця — { $beloep }
# A part.
desk-compare-stoenad = допомога за програмою кваліфікації
# A part.
desk-compare-barnetillegg = надбавка на дітей
# A part.
desk-compare-arbeid = сума відрахування за роботу
# A part.
desk-compare-samordning = сума відрахування за інші виплати
# Why the qualification benefit differs: the rates.
desk-compare-rates = { $her }, а не { $der }
# A rate.
desk-compare-full = повна ставка
# A rate.
desk-compare-two_thirds = дві третини
# Why the supplement differs: the children it is paid for.
desk-compare-children = дітей: { $her }, а не { $der }
# The conclusions differ.
desk-compare-conclusion_differs = Висновок інший: «{ $her }» у колонці { $kolonne }, «{ $der }» у колонці { $andre }.
# Where one of them has none.
desk-compare-no_amounts = Суми в колонках { $kolonne } і { $andre } ще не можна порівняти.

# First line.
desk-journal-heading = Програма кваліфікації (kvalifiseringsprogrammet): орієнтовний розрахунок
# When.
desk-journal-made = Складено { $dato } о { $tid }.
# The law date.
desk-journal-law_date = Дата правил: { $dato }, версія правил: { $versjon }.
# Last line.
desk-journal-guidance = Лише орієнтовно. Вирішальним є тільки рішення (vedtak). Термін подання скарги (klage) — три тижні з дня, коли надійшло рішення.
# Heading over amounts.
desk-journal-amounts_month = Суми на місяць
# Heading over rates.
desk-journal-rates = Ставки
# Heading over the conditions.
desk-journal-conditions = Умови
# An activity.
desk-journal-activity = { $aktivitet }: { $timer } на тиждень, { $uker }
# Where it lasts from beginning to end.
desk-journal-throughout = уся програма
# Where it lasts some weeks.
desk-journal-weeks = тиж. { $uker }
# Weeks that are alike.
desk-journal-week = Тиж. { $uker }: спрямовано на роботу — { $arbeidsrettet }, допоміжні — { $stoettende }, оплачувані — { $betalt }, разом — { $sum }
# Names the two lengths of the text for the journal.
desk-journal-length = Обсяг
# Chooses the short text.
desk-journal-brief = Короткий
# Chooses the full text.
desk-journal-full = Повний
# First line of the short text.
desk-journal-brief_made = Орієнтовний розрахунок щодо програми кваліфікації (kvalifiseringsprogrammet), складено { $dato } о { $tid }. Вирішальним є тільки рішення (vedtak).
# The law date, in a sentence.
desk-journal-day = Дата правил — { $dato }.
# Who it is about: clauses as below, with commas and "and" between them.
desk-journal-participant = Про учасника або учасницю: { $fakta }.
# A clause of `participant`.
desk-journal-is_aged =
    вік — { $alder ->
        [one] { $alder } рік
        [few] { $alder } роки
        [many] { $alder } років
       *[other] { $alder } року
    }

# The same where the participant is older when the programme starts.
desk-journal-is_aged_at_start =
    вік — { $alder ->
        [one] { $alder } рік
        [few] { $alder } роки
        [many] { $alder } років
       *[other] { $alder } року
    } (на початку програми — { $start })
# A clause of `participant`.
desk-journal-has_children =
    { $antall ->
        [0] дітей до 18 років немає
        [one] { $antall } дитина до 18 років
        [few] { $antall } дитини до 18 років
        [many] { $antall } дітей до 18 років
       *[other] { $antall } дитини до 18 років
    }
# A clause of `participant`, with the hours in words.
desk-journal-works = робота — { $timer } на тиждень
# A clause of `participant`, with the hours in words.
desk-journal-is_apprentice = виробниче навчання (læretid) — { $timer } на тиждень
# A clause of `participant`: the wage.
desk-journal-earns = заробіток — { $beloep } за годину
# A clause of `participant`, with the hours in words.
desk-journal-is_absent = відсутність без поважної причини — { $timer } за один місяць
# A clause of `participant`: a benefit, with a small letter.
desk-journal-receives = виплата «{ $ytelse }» ({ $beloep } на місяць)
# The qualification benefit, the day whose amount it is, and where it stands.
desk-journal-amount = Допомога — { $beloep } на місяць до сплати податку { $naar } ({ $hjemmel }).
# The same where there are children.
desk-journal-amount_with_children = Допомога з надбавкою на дітей — { $beloep } на місяць до сплати податку { $naar } ({ $hjemmel }).
# The qualification benefit in the one month with absence.
desk-journal-absent_month = За місяць із відсутністю вона становить { $beloep }.
# What reaches the account.
desk-journal-account = За звичайний місяць на рахунок надходить приблизно { $beloep }.
# The same where there is paid work.
desk-journal-account_with_wage = Допомога й зарплата разом дають на рахунок за звичайний місяць приблизно { $beloep }.
# What the estimate assumes, in few words.
desk-journal-assumed = Орієнтовний розрахунок — для податкового класу 1 у { $aar } році без інших доходів і не для Фіннмарку та Північного Тромсу. Вирішальною є податкова картка (skattekort).
# In place of what reaches the account while the wage of paid work is unknown.
desk-journal-no_wage = Погодинну оплату не вказано. Тому ми не знаємо, скільки надходить на рахунок.
# In place of the plan that a birthday could change.
desk-journal-no_birth_date = Дату народження не вказано. День народження може змінити план, тому його не розраховано.
# In place of the amounts that a birthday before the start could change.
desk-journal-no_birth_date_for_amounts = Дату народження не вказано. До початку програми в учасника може бути день народження, тому суми не розраховано.
# The plan in a sentence.
desk-journal-plan = План з { $fra } до { $til } дає разом { $beloep } до сплати податку.
# What was filled in: the age.
desk-journal-age =
    Вік: { $alder ->
        [one] { $alder } рік
        [few] { $alder } роки
        [many] { $alder } років
       *[other] { $alder } року
    }
# What was filled in: the birth date.
desk-journal-born = Дата народження: { $dato }
# What was filled in: how many children.
desk-journal-children = Діти: { $antall }
# What was filled in: the birth dates of the children.
desk-journal-children_born = Дати народження дітей: { $datoer }
# What was filled in: the hours of paid work.
desk-journal-work = Оплачувана робота: { $timer } на тиждень
# What was filled in: the hours of an apprenticeship.
desk-journal-apprenticeship = Виробниче навчання: { $timer } на тиждень
# What was filled in: an amount of each month.
desk-journal-a_month = { $hva }: { $verdi } на місяць
# Column of the file.
desk-journal-csv_column = колонка
# Column of the file.
desk-journal-csv_law_date = дата_правил
# Column of the file.
desk-journal-csv_version = версія_правил
# Column of the file.
desk-journal-csv_month = місяць
# Column of the file.
desk-journal-csv_weekdays = будні_дні
# Column of the file.
desk-journal-csv_days = дні_з_допомогою
# Column of the file.
desk-journal-csv_stoenad = допомога
# Column of the file.
desk-journal-csv_supplement = надбавка_на_дітей
# Column of the file.
desk-journal-csv_absence = відсутність
# Column of the file.
desk-journal-csv_set_off = інші_виплати
# Column of the file.
desk-journal-csv_before_tax = до_сплати_податку
# Column of the file.
desk-journal-csv_tax = податок
# Column of the file.
desk-journal-csv_account = на_рахунок
# Column of the file.
desk-journal-csv_notes = примітки

# In the bar: how many of the rules about the programme are broken.
desk-bar-checks =
    { $brutt ->
        [0] Порушених вимог немає (усього { $alle })
        [one] Не виконано { $brutt } вимогу з { $alle }
        [few] Не виконано { $brutt } вимоги з { $alle }
        [many] Не виконано { $brutt } вимог з { $alle }
       *[other] Не виконано { $brutt } вимоги з { $alle }
    }

# Opens the programme.
desk-programme-heading = Тиждень програми
# Heading over the checks.
desk-programme-week_heading = Перевірка програми
# Label: what is done.
desk-programme-activity = Активність
# Label: hours a week.
desk-programme-hours = Годин на тиждень
# Label: first week.
desk-programme-from_week = З тижня
# Label: last week.
desk-programme-to_week = До тижня
# Adds an activity.
desk-programme-add = Додати активність
# Removes an activity.
desk-programme-remove = Видалити активність { $nummer }
# An activity's legend.
desk-programme-number = Активність { $nummer }
# Fills in the template.
desk-programme-template = Заповнити за зразком «звичайний перебіг 2008»
# What the template is.
desk-programme-template_note = Зразок відповідає схемі 2008 року: від допоміжних заходів до заходів, спрямованих на роботу.
# Caption of the table of weeks.
desk-programme-caption = Годин на тиждень, за видами
# Column: weeks.
desk-programme-weeks = Тижні
# A stretch of weeks.
desk-programme-week_range = { $fra }–{ $til }
# Kind of activity.
desk-programme-work_oriented = Спрямовані на роботу
# Kind of activity.
desk-programme-supporting = Допоміжні
# Kind of activity.
desk-programme-paid = Оплачувані
# All together.
desk-programme-total = Разом

# A row of the week that cannot be changed there: paid work typed in its own field.
desk-programme-from_case = { $timer } з поля «{ $felt }»

# In place of the field for paid work, where the week holds it.
desk-programme-from_week_of = { $felt }: { $timer }, з тижня програми.

# Under the activities: the hours of each stretch of weeks, of full time.
desk-programme-sum = Тиж. { $uker }: { $timer } із 37,5 години

# Opens every check of the programme.
desk-programme-all_checks = Усі вимоги до програми
# What the picture shows.
# Where the picture begins and ends.
# Heading over the deadlines.
desk-programme-deadlines = Терміни
# Label: the day the application arrived.
desk-programme-application = Заява надійшла
# Label: the day the decision came.
desk-programme-decision = Рішення надійшло
# A deadline.
desk-programme-latest_start = Програма має початися не пізніше { $dato }.
# A deadline, and where it stands.
desk-programme-complaint = Останній день для подання скарги (klage) — { $dato } ({ $hjemmel }).
# Label: the months used before the decision.
desk-programme-used = Місяців використано до рішення
# What counts among them, and what the number of months then is.
desk-programme-used_hint = Без відпусток і перерв. «Кількість місяців» — це тоді нове рішення (vedtak).
# Before the sentence about all months, where some were used.
desk-programme-with_used = Використано: { $brukt }. Рішення — на такий час: { $nytt }. Разом: { $sum }.
# In place of an outcome, where a rule gives a right.
desk-programme-right = Право
# In place of an outcome, where each year needs a decision of its own.
desk-programme-several_decisions = Кілька рішень
# In place of an outcome, where something is for the office and the participant to agree on.
desk-programme-to_agree = Треба домовитися
# What more than two years took before 2019.
desk-programme-special_assessment =
    { $maaneder ->
        [one] { $maaneder } місяць вимагає
        [few] { $maaneder } місяці вимагають
        [many] { $maaneder } місяців вимагають
       *[other] { $maaneder } місяця вимагають
    } окремої оцінки.
# Opens how the programme ends.
desk-programme-ending_heading = Коли програма закінчується
# In place of the hours of ordinary work, where none are known.
desk-programme-no_paid = До тижня програми не внесено жодної оплачуваної активності.
# Why the start cannot be judged, where it is the start that is missing.
desk-programme-no_start = Початок не вписано.
# Where it is the date of the application.
desk-programme-no_application = Дату надходження заяви не вписано.
# One hour, and several.
desk-programme-hours_of =
    { $antall ->
        [one] { $antall } година
        [few] { $antall } години
        [many] { $antall } годин
       *[other] { $antall } години
    }
# One month, and several.
desk-programme-months_of =
    { $antall ->
        [one] { $antall } місяць
        [few] { $antall } місяці
        [many] { $antall } місяців
       *[other] { $antall } місяця
    }
# What does not count.
desk-programme-not_counted = Схвалені відпустки й перерви не входять до тривалості.
# Opens the rights to absence.
desk-programme-leave = Відсутність зі збереженням допомоги
# Label: children cared for.
desk-programme-leave_children = Діти до року, коли їм виповнюється 12, включно; хронічно хворі — до року, коли їм виповнюється 18, включно
# Label: those chronically ill.
desk-programme-leave_ill = З них хронічно чи тривало хворі або з інвалідністю
# Tick: alone with the care.
desk-programme-leave_alone = Одноосібний догляд за дітьми
# The days.
desk-programme-leave_days =
    До { $dager ->
        [one] { $dager } робочого дня
        [few] { $dager } робочих днів
        [many] { $dager } робочих днів
       *[other] { $dager } робочого дня
    } за дванадцять місяців на час хвороби дитини.
# Before there were rules.
desk-programme-leave_none = Правила про відсутність діють з 1 січня 2012 року.

# All of `desk-rules-`: the name of a rule about the programme, in a list with its outcome and reason after it.
desk-rules-fulltid = Повна зайнятість
desk-rules-halv_stilling = Звичайна робота
desk-rules-arbeidsrettet = Заходи, спрямовані на роботу
desk-rules-vesentlig_del = Основна частина
desk-rules-halvveis = На середині програми
desk-rules-jobbsoeking = Пошук роботи
desk-rules-evaluering = Оцінювання
desk-rules-individuell_plan = Індивідуальний план
desk-rules-varighet = Тривалість
desk-rules-oppstart = Початок
desk-rules-ferie = Відпустка

# All of `desk-rule_reasons-`: whole sentences under the name of a rule.
desk-rule_reasons-ingen_aktiviteter = Жодної активності ще не внесено.
desk-rule_reasons-full_uke = Усі тижні — з повною зайнятістю.
desk-rule_reasons-ikke_full_uke = Щонайменше в одному тижні лише { $timerMinst } із 37,5 години.
desk-rule_reasons-over_full_uke =
    Щонайменше в одному тижні { $timerMest ->
        [one] { $timerMest } година
        [few] { $timerMest } години
        [many] { $timerMest } годин
       *[other] { $timerMest } години
    }, більше, ніж за повної зайнятості.
desk-rule_reasons-innenfor_halv_stilling =
    Найбільший обсяг звичайної роботи — { $timerMest ->
        [one] { $timerMest } година
        [few] { $timerMest } години
        [many] { $timerMest } годин
       *[other] { $timerMest } години
    } на тиждень, у межах пів ставки.
desk-rule_reasons-over_halv_stilling =
    Звичайної роботи { $timerMest ->
        [one] { $timerMest } година
        [few] { $timerMest } години
        [many] { $timerMest } годин
       *[other] { $timerMest } години
    } на тиждень, більше за пів ставки. До 2018 року включно виробниче навчання (læretid) теж рахують.
desk-rule_reasons-har_arbeidsrettet = У програмі є заходи (tiltak), спрямовані на роботу.
desk-rule_reasons-mangler_arbeidsrettet = У програмі немає заходів (tiltak), спрямованих на роботу.
desk-rule_reasons-over_halvparten = Більше половини годин спрямовано на роботу.
desk-rule_reasons-ikke_over_halvparten = На роботу спрямовано щонайбільше половину годин. Оцініть, чи основна частина підвищує можливість отримати роботу.
desk-rule_reasons-paa_plass_halvveis = Заходи (tiltak), спрямовані на роботу, є вже на середині програми.
desk-rule_reasons-etter_halvveis = Заходи (tiltak), спрямовані на роботу, починаються лише після середини програми.
desk-rule_reasons-har_jobbsoeking = У програмі є пошук роботи.
desk-rule_reasons-mangler_jobbsoeking = У програмі немає пошуку роботи. З 2012 року його можна відкласти до останньої частини, а в продовженій програмі — до останньої частини останнього періоду.
desk-rule_reasons-evaluering_avtales = Домовтеся про дати оцінювання (evaluering) і впишіть їх у рішення (vedtak).
desk-rule_reasons-rett_til_plan = Учасник має право на індивідуальний план (individuell plan).
desk-rule_reasons-varighet_ubesvart = Кількість місяців не вписано.
desk-rule_reasons-innenfor_ett_vedtak =
    { $maaneder ->
        [one] { $maaneder } місяць
        [few] { $maaneder } місяці
        [many] { $maaneder } місяців
       *[other] { $maaneder } місяця
    } — це в межах одного рішення (vedtak).
desk-rule_reasons-flere_vedtak =
    { $maaneder ->
        [one] { $maaneder } місяць вимагає
        [few] { $maaneder } місяці вимагають
        [many] { $maaneder } місяців вимагають
       *[other] { $maaneder } місяця вимагають
    } більше ніж одного рішення (vedtak), бо кожне діє щонайбільше один рік.
desk-rule_reasons-vedtak_over_ett_aar = Рішення (vedtak) може діяти щонайбільше один рік за раз. Надто довгий термін рішення, а не програми.
desk-rule_reasons-innenfor_varigheten = Це в межах звичайної тривалості.
desk-rule_reasons-ny_vurdering =
    { $maaneder ->
        [one] { $maaneder } місяць вимагає
        [few] { $maaneder } місяці вимагають
        [many] { $maaneder } місяців вимагають
       *[other] { $maaneder } місяця вимагають
    } нової оцінки.
desk-rule_reasons-saerskilt_vurdering =
    { $maaneder ->
        [one] { $maaneder } місяць вимагає
        [few] { $maaneder } місяці вимагають
        [many] { $maaneder } місяців вимагають
       *[other] { $maaneder } місяця вимагають
    } особливих підстав: поступ, мотивація та ймовірний перехід до роботи.
desk-rule_reasons-over_lengste =
    { $maaneder ->
        [one] { $maaneder } місяць
        [few] { $maaneder } місяці
        [many] { $maaneder } місяців
       *[other] { $maaneder } місяця
    } — це довше, ніж може тривати програма.
desk-rule_reasons-oppstart_ubesvart = Початок і дату надходження заяви не вписано.
desk-rule_reasons-oppstart_i_tide = Програма починається протягом шести місяців після заяви.
desk-rule_reasons-oppstart_for_sen = Програма починається більше ніж через шість місяців після заяви.
desk-rule_reasons-rett_til_ferie =
    До { $dager ->
        [one] { $dager } робочого дня
        [few] { $dager } робочих днів
        [many] { $dager } робочих днів
       *[other] { $dager } робочого дня
    } відпустки зі збереженням допомоги за календарний рік, після 60 років — на п’ять днів більше. Коли саме, визначає комуна.

# All of `desk-endings-`: whole sentences about how the programme ends, in a list.
desk-endings-fravaer = Відсутність через звичайну роботу, пологи або усиновлення не може припинити програму протягом першого року відсутності (закон про соціальні послуги, sosialtjenesteloven § 34).
desk-endings-avbrudd = Перерва (avbrudd) триває щонайбільше один рік (закон про соціальні послуги, sosialtjenesteloven § 34).
desk-endings-deltakerbevis = Свідоцтво про участь (deltakerbevis) учасник отримує, коли програма закінчується (постанова про програму кваліфікації, KVP-forskriften § 1, п’ятий абзац).

# All of `desk-activities-`: the kinds of activity that can be chosen for the programme's week.
desk-activities-arbeidsmarkedstiltak = Захід на ринку праці
desk-activities-arbeidstrening = Трудова практика
desk-activities-arbeid_med_bistand = Робота з підтримкою
desk-activities-loennstilskudd = Субсидія на зарплату
desk-activities-opplaering = Навчання або кваліфікація
desk-activities-norskopplaering = Навчання норвезької мови
desk-activities-jobbsoeking = Пошук роботи
desk-activities-mestringstrening = Тренінг мотивації та подолання труднощів
desk-activities-fysisk_aktivitet = Фізична активність і харчування
desk-activities-behandling = Лікування або медична допомога
desk-activities-oekonomisk_raadgivning = Фінансове консультування
desk-activities-botrening = Навички самостійного побуту
desk-activities-egenaktivitet = Самостійна активність
desk-activities-ordinaert_arbeid = Звичайна робота
desk-activities-laeretid = Виробниче навчання

# The getting-started checklist.
desk-checklist =
    - Знайдіть можливих учасників, зокрема й в інших тимчасових заходах (tiltak).
    - Запросіть на розмову.
    - Прийміть заяву (søknad), бажано письмову.
    - Оцініть працездатність.
    - Складіть зміст разом, поки заяву розглядають.
    - З’ясуйте, які є заходи й послуги.
    - Домовтеся про практичне: місце, час, контактну особу й облік годин (timelister).
    - Назвіть, що має вдатися і що може піти не так.
    - Простежте, щоб першу допомогу виплатили вчасно.
# Rights to absence with benefit.
desk-leave_rights =
    - Власна хвороба: самостійне повідомлення про хворобу (egenmelding), до трьох календарних днів за раз, після восьми тижнів участі (§§ 6 і 8).
    - Якщо учасник знову захворіє протягом 16 днів, періоди відсутності рахують разом. Після чотирьох випадків відсутності із самостійним повідомленням за 12 місяців право на таке повідомлення можна втратити (§ 8).
    - Хвора дитина або хвора особа, що її доглядає: 10 робочих днів за 12 місяців, 15 — якщо дітей більше двох. Кожна хронічно хвора дитина чи дитина з інвалідністю дає ще 10. Хто доглядає за дітьми одноосібно, має вдвічі більше днів (§§ 9–11).
    - Право діє до кінця року, коли дитині виповнюється 12. Якщо дитина хронічно чи тривало хвора або має інвалідність, право діє до кінця року, коли їй виповнюється 18 (§ 9).
    - Пологи: 10 днів до очікуваної дати, шість тижнів після пологів, 10 днів для батька під час пологів, одна година на день для годування грудьми (§§ 12–14).
    - Відпустка за особистими обставинами (velferdspermisjon): за заявою можуть дати до 10 робочих днів на рік. Це питання розсуду, а не право (§ 15).
    - Вихідні зі збереженням допомоги, якщо в програмі не сказано інакше: суботи, неділі, 1 і 17 травня. А також 1 січня, Великий четвер, Страсна п’ятниця, 2-й день Великодня, Вознесіння, 2-й день П’ятидесятниці, 25 і 26 грудня (§ 16).
    - Два релігійні дні для тих, хто не належить до Церкви Норвегії (Den norske kirke). Про них повідомляють за десять робочих днів (§ 16).
# The keyboard map and other help.
desk-keyboard =
    - Tab переходить до наступного поля або групи, Shift і Tab — до попереднього.
    - У групі кнопок Т, Н або Щ вибирає відповідь, що починається з цієї літери. Клавіші зі стрілками переходять від відповіді до відповіді, а Delete або Backspace прибирає відповідь.
    - Ctrl і Enter переходять до результату й назад туди, де ви були.
    - Ctrl, Shift і Enter копіюють колонку в нову.
    - Пробіл ставить позначку й відкриває заголовок. Enter натискає кнопку.
    - Esc закриває текст для журналу (journal) і відповідає «ні» на запитання про видалення всього. Якщо сторінка попереджає, що все буде видалено, розмова продовжується.
    - Порожні поля вважаються полями без відповіді. Сіра сума — остання, яку ми змогли розрахувати.
    - Жодна окрема клавіша нічого не робить поза полем, групою чи кнопкою. Коли ви закриваєте сторінку, нічого не зберігається.

# Other information that would change the conclusion. What then follows stands behind it.
desk-changes-answer = { $felt }: { $svar }.
# A day, with what happens on it, and what then follows.
desk-changes-date = { $naar }: { $foelge }


## For caseworkers: what the guide says to a person, said about a participant

about-result-conclusions-likely-heading = Схоже, що умови виконано
about-result-conclusions-likely-lead = Відомості відповідають усім умовам. Вирішальним є рішення (vedtak).
about-result-conclusions-likely-short = Схоже, що умови виконано
about-result-conclusions-needs_assessment-heading = Потрібна оцінка щонайменше однієї умови
about-result-conclusions-needs_assessment-lead = Ніщо не свідчить проти, але дещо треба вирішити на розсуд.
about-result-conclusions-needs_assessment-short = Потрібна оцінка
about-result-conclusions-incomplete-heading = Не на все є відповідь
about-result-conclusions-incomplete-lead = Заповніть те, чого бракує. Це може мати вирішальне значення.
about-result-conclusions-incomplete-short = Не на все є відповідь
about-result-conclusions-unlikely-heading = Схоже, що умови не виконано
about-result-conclusions-unlikely-lead = Щонайменше одну умову не виконано. Учасник або учасниця все одно може подати заяву (søknad) і отримати рішення (vedtak), яке можна оскаржити (klage).
about-result-conclusions-unlikely-short = Щонайменше одну умову не виконано

about-result-amounts-if_granted = Суми дійсні, якщо програму все ж нададуть.
about-result-amounts-under_25 = Допомога становить дві третини, бо учаснику або учасниці ще немає 25 років. Надбавка на дітей (barnetillegg) однакова для всіх.
about-result-amounts-working = Суму зменшено через роботу учасника: { $timer }.
about-result-amounts-at_25 = З дня, коли учаснику виповниться 25 років: { $beloep } на місяць до сплати податку.

about-result-changes-answers_heading = Інші відомості
about-result-changes-conclusion = Тоді висновок такий: «{ $konklusjon }».

# In place of the same of `outcomes-`: as a label beside a condition.
about-outcomes-discretion = Потрібна оцінка

# All of `about-reasons-`: whole sentences under the name of a condition, to a caseworker about a participant.
about-reasons-alder_ubesvart =
    Вік не вказано. Нижня межа — { $minstealder ->
        [one] { $minstealder } рік
        [few] { $minstealder } роки
        [many] { $minstealder } років
       *[other] { $minstealder } року
    }.
about-reasons-under_minstealder =
    Вік учасника — { $alder ->
        [one] { $alder } рік
        [few] { $alder } роки
        [many] { $alder } років
       *[other] { $alder } року
    }, це нижче за вікову межу ({ $minstealder }).
about-reasons-innenfor_aldersgrensene =
    Вік учасника — { $alder ->
        [one] { $alder } рік
        [few] { $alder } роки
        [many] { $alder } років
       *[other] { $alder } року
    }, у вікових межах.
about-reasons-fylt_67 =
    Вік учасника — { $alder ->
        [one] { $alder } рік
        [few] { $alder } роки
        [many] { $alder } років
       *[other] { $alder } року
    }. Закон не каже, що діє протягом року, коли учаснику 67. Потрібна ваша оцінка.
about-reasons-over_aldersgrensen =
    Вік учасника — { $alder ->
        [one] { $alder } рік
        [few] { $alder } роки
        [many] { $alder } років
       *[other] { $alder } року
    }, це вище за верхню вікову межу.
about-reasons-opphold_ubesvart = Статус перебування не вказано.
about-reasons-norsk_statsborger = Учасник має громадянство Норвегії. Тоді постійне проживання (fast bopel) не потрібне.
about-reasons-fast_bopel = Законне перебування (lovlig opphold) і постійне проживання (fast bopel) в Норвегії.
about-reasons-ikke_lovlig_opphold = Перебування незаконне. Перевірте винятки. Надайте пораду, а в екстреній ситуації — допомогу.
about-reasons-uten_fast_bopel = Учасник не має постійного проживання (fast bopel). Перевірте винятки й угоди з іншими країнами.
about-reasons-eoes_ubesvart = Без постійного проживання (fast bopel) вирішальним є те, чи має учасник громадянство країни EØS або чи є членом сім’ї такої особи.
about-reasons-eoes_unntak_vurderes = Може діяти виняток для громадян країн EØS. Самого лише першого права на перебування за § 111 закону про іноземців (utlendingsloven) недостатньо.
about-reasons-opphold_ukjent = Статус перебування треба з’ясувати.
about-reasons-evne_ubesvart = Здатність працювати й заробляти не вказано.
about-reasons-evne_nedsatt = Здатність працювати й заробляти суттєво знижена.
about-reasons-evne_ikke_nedsatt = Здатність працювати й заробляти не є суттєво зниженою.
about-reasons-evne_ukjent = Оцініть і здатність працювати, і здатність заробляти. Закон не встановлює межі у відсотках.
about-reasons-ytelser_ubesvart = Виплати не вказано.
about-reasons-ingen_ytelser = Жодних виплат на прожиття.
about-reasons-svaert_begrensede_ytelser = Виплати дуже обмежені. Оцініть їх на власний розсуд.
about-reasons-mer_enn_begrensede_ytelser = Виплати більші, ніж дуже обмежені.
about-reasons-ytelser_ukjent = Порівняйте виплати з орієнтовною державною ставкою без житла й вирішіть на власний розсуд.
about-reasons-vurdering_ubesvart = Не вказано, чи оцінено працездатність.
about-reasons-vurdering_gjennomfoert = Оцінку працездатності (arbeidsevnevurdering) проведено.
about-reasons-vurdering_maa_gjoeres = Оцінку працездатності (arbeidsevnevurdering) треба зробити до рішення (vedtak).
about-reasons-vurdering_ukjent = З’ясуйте, чи зроблено оцінку працездатності (arbeidsevnevurdering).
about-reasons-oppfoelging_ubesvart = Потребу в супроводі не вказано.
about-reasons-oppfoelging_trengs = Учасник потребує постійного й скоординованого супроводу.
about-reasons-oppfoelging_trengs_ikke = Учасник не потребує постійного й скоординованого супроводу. Інший захід (tiltak) може підійти краще.
about-reasons-egen_jobbsoeking_vesentlig = Самостійний пошук роботи — головне. До 2019 року це було підставою для відмови.
about-reasons-egen_jobbsoeking_vurderes = Учасник потребує постійного супроводу, але головне — самостійний пошук роботи. Оцініть, чи не краще підійде коротший захід (tiltak).
about-reasons-oppfoelging_ukjent = Оцініть потребу в супроводі.
about-reasons-introduksjonsprogram_ubesvart = Не вказано, чи бере учасник участь в інтеграційній програмі (introduksjonsprogrammet).
about-reasons-ikke_i_introduksjonsprogram = Учасник не бере участі в інтеграційній програмі (introduksjonsprogrammet).
about-reasons-i_introduksjonsprogram = Учасник бере участь в інтеграційній програмі (introduksjonsprogrammet). Програма кваліфікації може бути після неї.
about-reasons-introduksjonsprogram_ukjent = З’ясуйте, у якій програмі бере участь учасник.
about-reasons-nav_kontor_ubesvart = Не вказано, чи був у комуні офіс Nav.
about-reasons-mangler_nav_kontor = У комуні не було офісу Nav. До 2010 року програма діяла лише там, де він був.
about-reasons-nav_tilbud_ubesvart = Не вказано, чи може офіс Nav запропонувати програму.
about-reasons-nav_kan_ikke_tilby = Офіс Nav не може запропонувати програму. До 2019 року умовою було, що офіс може її запропонувати.
about-reasons-unntak_ikke_reist = Виняток не застосовано.
about-reasons-uforholdsmessig_byrde = Програма надмірно обтяжлива через обставини заявника. Обґрунтуйте це в рішенні (vedtak). Фінанси комуни не є підставою.
about-reasons-byrde_vurderes = Оцініть, чи обставини заявника роблять програму надмірно обтяжливою. Фінанси комуни не є підставою.

about-steps-andel_under_25 = Частка до 25 років

# In place of a calculation: the number is what the caseworker entered.
about-operations-answer = вказано

# All of `about-events-`: a clause as in `events-`, put into { $hendelse } of `result-changes-date`. In the plan it stands alone.
about-events-fyller_25 = допомога учасника стає повною, бо йому виповнюється 25 років
about-events-fyller_67 = учаснику виповнюється 67 років
about-events-fyller_68 = учаснику виповнюється 68 років
about-events-fyller_minstealder = учасник досягає нижньої вікової межі

# All of `about-warnings-`: whole sentences, to a caseworker about a participant.
about-warnings-over_halv_stilling = Звичайна робота може становити щонайбільше пів ставки, 18,75 години на тиждень.
about-warnings-laerling_spoer_nav = Виробниче навчання (læretid) може бути більше, ніж пів ставки. Оцініть, чи лишається час на програму.
about-warnings-alder_kan_endre_seg = Вік може змінитися до закінчення програми. Для правильної суми впишіть дату народження.


## For caseworkers: arbeid med bistand, the pilot of 2008 and 2009

# Accessible name of the screen as a region.
bistand-screen-region = Робота з підтримкою, експеримент 2008 і 2009 років
# Its heading.
bistand-screen-heading = Робота з підтримкою (arbeid med bistand): що дали два способи оплати
# Under it: that the pilot is history.
bistand-screen-notice = Це історія. У 2008 і 2009 роках служба Nav випробувала два способи платити організаторам (arrangører). Суми подано в кронах 2008 року, і сьогодні за ними нікому не платять.
# What one can do here.
bistand-screen-lead = Впишіть те, про що звітував організатор. Ви одразу побачите, що обіцяла служба Nav, чого вимагав організатор і що було виплачено. Нічого не зберігається і не надсилається.
# That the rates did not change in the pilot's time.
bistand-screen-rates = Ставки не змінювалися, поки тривав експеримент.
# Name of the group of what to settle.
bistand-screen-views = Що ви хочете обчислити?
# Settle model A.
bistand-screen-model_a = Модель A
# Settle model B.
bistand-screen-model_b = Модель B
# Settle both.
bistand-screen-both = A і B поруч
# What model A pays.
bistand-screen-pays_a = Модель A давала { $ordinaer } на місяць за учасника або учасницю, які потребують супроводу та адаптації, і { $omfattende } у разі значних потреб. Бонус за кожне постійне працевлаштування: { $bonus }.
# What model B pays.
bistand-screen-pays_b =
    У моделі B служба Nav купувала на кожного фасилітатора (tilrettelegger) { $timer ->
        [one] { $timer } годину
        [few] { $timer } години
        [many] { $timer } годин
       *[other] { $timer } години
    } на місяць. Ціна однієї години: { $sats }. Щонайменше стільки годин треба було використати, тобто { $andel ->
        [one] { $andel } відсоток
        [few] { $andel } відсотки
        [many] { $andel } відсотків
       *[other] { $andel } відсотка
    } робочого місяця. Бонус за кожне постійне працевлаштування: { $bonus }.
# Heading of the pane where one fills in.
bistand-screen-inputs = Дані
# Heading of the pane with the result.
bistand-screen-result = Результат
# That an empty field counts as nothing.
bistand-screen-blank = Порожнє поле рахується як нуль, якщо біля поля не написано інше. Десяткові дроби пишіть із комою або крапкою.
# In place of the result while nothing is filled in.
bistand-screen-nothing = Впишіть числа зі звіту, і з’являться суми.
# The same of a month whose places or participants are there, under model A.
bistand-screen-months_missing = Бракує місяців участі. Впишіть їх, і з’являться суми.
# What is taken for granted where nothing is filled in.
bistand-screen-assumed = Там, де нічого не вказано про місця чи місяці, ми вважаємо, що кожен учасник має місце весь місяць.
# Which fields count as nothing.
bistand-screen-counted_as_nothing = Пораховано як 0, бо нічого не вписано: { $felt }.
# Name of the group of months.
bistand-screen-months = Місяці
# Label of the first month.
bistand-screen-first_month = Перший місяць
# Adds a month like the one in front.
bistand-screen-add_month = Новий місяць із тими самими учасниками
# Removes the month in front.
bistand-screen-remove_month = Видалити місяць
# Brings back what was removed last.
bistand-screen-undo = Скасувати дію
# Shows the claim as a table for other programs.
bistand-screen-csv = Вимога у форматі CSV
# Prints the claim.
# Asks to wipe everything.
bistand-screen-start_over = Почати спочатку
# The question.
bistand-screen-wipe_question = Видалити все, що ви вписали?
# Wipes.
# Keeps.
# Read aloud when everything is wiped.
bistand-screen-wiped = Усе видалено.
# Copies the text.
# Saves the text.
# Closes the text.
# Read aloud when it is copied.
# Read aloud when it could not be.
# In place of amounts while fields are wrong.
bistand-screen-withheld = Ми не показуємо суми, доки це не виправлено: { $felt }.
# Read aloud when there is another result.
bistand-screen-announcement = Разом: { $beloep }.
# The same of models A and B side by side.
bistand-screen-announcement_of_both = A: { $a }. B: { $b }.
# Opens the calculation.
bistand-screen-calculation = Як ми це обчислили
# Column of the calculation: what.
bistand-screen-calculation_what = Що
# Column of the calculation: what it came to.
bistand-screen-calculation_value = Значення
# Before the places a line rests on.
bistand-screen-basis = Джерело:
# Heading over the checklist.
bistand-screen-flow = Хто, що й коли надсилає
# Heading over the assumptions.
bistand-screen-assumptions = Про що джерело не каже
# Guideline: participants for each facilitator outside the pilot.
bistand-screen-guideline = Поза експериментом орієнтовна кількість учасників на одного фасилітатора становила { $antall }.
# Where every number comes from.
bistand-screen-source = Усі числа взято зі слайдів «Arbeid med bistand» Директорату праці та добробуту (Arbeids- og velferdsdirektoratet) від 8 листопада 2007 року. Econ Pöyry і Proba оцінили експеримент у 2010 році (R-2010-068).
# On paper: that it is no claim by itself.
bistand-screen-paper = Обчислено за ставками експерименту, версія правил { $versjon }. Це орієнтир, а не рішення (vedtak).

# Facilitators.
bistand-fields-tilretteleggere = Фасилітатори
# Permanent jobs.
bistand-fields-faste_ansettelser = Нові постійні працевлаштування
# Model A: places, ordinary need.
bistand-fields-ordinaer_plasser = Місця (супровід та адаптація)
# Participant-months, ordinary need.
bistand-fields-ordinaer_maaneder = Місяці участі (супровід та адаптація)
# Places, extensive need.
bistand-fields-omfattende_plasser = Місця (значні потреби)
# Participant-months, extensive need.
bistand-fields-omfattende_maaneder = Місяці участі (значні потреби)
# Model B: hours of guidance.
bistand-fields-veiledning = Консультування учасників (години)
# Hours with employers.
bistand-fields-arbeidsgiver = Консультування роботодавців (години)
# Hours of travel.
bistand-fields-reise = Поїздки для супроводу (години)
# Participants.
bistand-fields-deltakere = Учасники
# Both: participants, ordinary need.
bistand-fields-ordinaer_deltakere = Учасники (супровід та адаптація)
# Hours on each of them.
bistand-fields-ordinaer_timer = Години на кожного (супровід та адаптація)
# Participants, extensive need.
bistand-fields-omfattende_deltakere = Учасники (значні потреби)
# Hours on each of them.
bistand-fields-omfattende_timer = Години на кожного (значні потреби)
# A participant's need.
bistand-fields-behov = Потреби
# The part of the month a participant took part.
bistand-fields-maaneder = Частина місяця

# Which jobs earn a bonus.
bistand-hints-faste_ansettelser = Рахуйте лише тих, хто завершив випробувальний термін на постійній посаді на звичайному підприємстві. За тимчасову роботу або за постійну роботу до кінця випробувального терміну бонусу не дають.
# How parts of months are written.
bistand-hints-maaneder = Повний місяць — це 1, половина — 0,5. Якщо для когось ви вписали місяці або години, порожнє поле означає весь місяць.
# The same of the participant-months of all.
bistand-hints-deltakermaaneder = Повний місяць — це 1, половина — 0,5. Якщо ви вписали інші місяці або години, порожнє поле означає, що всі брали участь весь місяць.
# The cap of places.
bistand-hints-plasser = Не більше ніж { $tak } на кожного фасилітатора.
# What is bought for each facilitator.
bistand-hints-tilretteleggere =
    Nav купує { $timer ->
        [one] { $timer } годину
        [few] { $timer } години
        [many] { $timer } годин
       *[other] { $timer } години
    } на кожного.

# No number.
bistand-errors-not_a_number = Впишіть число від 0 до { $mest }, наприклад { $eksempel }.
# Decimals where a whole number is asked for.
bistand-errors-not_whole = Впишіть ціле число від 0 до { $mest }, наприклад { $eksempel }.
# More than two decimals.
bistand-errors-too_many_decimals = Впишіть число, у якому після коми щонайбільше дві цифри, наприклад { $eksempel }.
# What may be thousands.
bistand-errors-thousands = Ви маєте на увазі { $ene } чи { $andre }? Не відділяйте тисячі крапкою чи комою: впишіть, наприклад, { $eksempel }.
# Less than none, or too much.
bistand-errors-out_of_range = Число має бути від 0 до { $mest }, наприклад { $eksempel }.
# An identity number.
bistand-errors-identity_number = Це схоже на особистий номер (fødselsnummer), а його ніколи не можна тут писати. Впишіть кількість, наприклад { $eksempel }.

# The table's caption.
bistand-amounts-caption = Суми за місяць
# Its columns: what, and kroner.
bistand-amounts-columns =
    - Що
    - Крони
# Commitment.
bistand-amounts-tilsagn = Зобов’язання Nav
# Claim.
bistand-amounts-krav = Вимога організатора
# What of the claim is not paid.
bistand-amounts-ikke_betalt = Не оплачується з вимоги
# Settlement.
bistand-amounts-refusjon = Відшкодування
# Unused.
bistand-amounts-avregning = Не використано із зобов’язання
# Bonus.
bistand-amounts-bonus = Бонус
# Settlement and bonus.
bistand-amounts-total = Відшкодування і бонус разом
# Model B: hours used.
bistand-amounts-timer = Використані години
# Hours bought.
bistand-amounts-kjoepte_timer = Куплені години
# Heading over the months together.
bistand-amounts-series = Усі місяці
# The sum of those months alone of which something is known.
bistand-amounts-known_months = Місяці з числами
# Which months the sum leaves out.
bistand-amounts-without = У сумі не враховано: { $maaneder }. Там бракує чисел.
# Column: the month.
bistand-amounts-month = Місяць
# The row that sums up.
bistand-amounts-sum = Разом
# Before how many warnings there are.
bistand-amounts-warnings = Попередження

# Model A: too many places.
bistand-warnings-over_tak_a = { $behov }: забагато місць ({ $antall }). За такої кількості фасилітаторів межа — { $tak }.
# More months than places.
bistand-warnings-over_plasser = { $behov }: місяців участі ({ $brukt }) більше, ніж місць ({ $plasser }). Те, що понад це, не оплачується.
# Model B: too few hours.
bistand-warnings-under_minstekrav = Використано менше годин ({ $timer }), ніж купила служба Nav ({ $kjoept }). Щонайменше стільки годин треба було використати.
# Too many hours.
bistand-warnings-timer_over_tilsagn = Використано годин понад ті, що купила служба Nav: { $timer }. Без нового замовлення їх не оплачують.
# Too many participants.
bistand-warnings-over_tak_b = Забагато учасників ({ $antall }). За такої кількості фасилітаторів межа — { $tak }.
# Average need is more than was bought.
bistand-warnings-norm_over_kjoepte_timer =
    Одному учаснику в середньому потрібно { $norm ->
        [one] { $norm } годину
        [few] { $norm } години
        [many] { $norm } годин
       *[other] { $norm } години
    }. Разом потрібно годин: { $normtimer }. Служба Nav купила: { $kjoept }.
# More permanent jobs than participants.
bistand-warnings-mange_ansettelser = Нових постійних працевлаштувань ({ $faste }) більше, ніж учасників ({ $deltakere }). Бонус дають лише один раз за кожного учасника. Перевірте числа.

# Opens the participants.
bistand-claim-participants = Учасники по одному
# That they have numbers, never names.
bistand-claim-note = Учасники мають номери, але ніколи не імена. Коли ви когось додаєте, ми обчислюємо суми за вас.
# What of all together does not count then.
bistand-claim-set_aside = Поки учасники вказані по одному, те, що ви написали про всіх, не враховується: { $felt }. Воно знову враховуватиметься, коли ви видалите учасників.
# Adds one.
bistand-claim-add = Додати учасника
# Removes one.
bistand-claim-remove = Видалити учасника { $nummer }
# One of them.
bistand-claim-participant = Учасник { $nummer }
# Column over the numbers of participants, where there is little room.
bistand-claim-number = №
# In place of a field that they fill in.
bistand-claim-from_rows = { $felt }: разом { $verdi }
# Heading of the claim.
bistand-claim-heading = Вимога про відшкодування: { $maaned }
# Column: who.
bistand-claim-who = Учасник
# In that column where they are not listed one by one.
bistand-claim-all = Усі
# Column: participant-months.
bistand-claim-months = Місяці участі
# Column: all hours.
bistand-claim-hours = Годин
# Column: the amount.
bistand-claim-amount = Крони
# Ordinary need.
bistand-claim-ordinaer = Супровід та адаптація
# Extensive need.
bistand-claim-omfattende = Значні потреби
# Column of the file: the month.
bistand-claim-csv_month = Місяць
# Column: the model.
bistand-claim-csv_model = Модель
# Column: what the line is about.
bistand-claim-csv_what = Що
# Column: how many.
bistand-claim-csv_count = Кількість
# Column: the rate.
bistand-claim-csv_rate = Ставка в кронах

# The table's caption, and its heading.
bistand-compare-heading = Ті самі учасники в обох моделях
# Columns.
bistand-compare-columns =
    - Що
    - Модель A
    - Модель B
# One costs less.
bistand-compare-cheaper = Для цих учасників дешевша модель { $billigst }. Різниця з моделлю { $andre }: { $beloep }.
# Both cost the same.
bistand-compare-same = Для цих учасників моделі коштують однаково.
# In place of which costs less, where no hours are filled in.
bistand-compare-hours_missing = Впишіть також години, і ви побачите, яка модель дешевша.
# The same where the hours of some are there, and of these not.
bistand-compare-some_hours_missing = Впишіть години для всіх, і ви побачите, яка модель дешевша. Бракує: { $hvem }.
# In place of which costs less, where nobody is filled in.
bistand-compare-months_missing = Впишіть також учасників, і ви побачите, яка модель дешевша.
# Where several months are filled in: the month that is compared.
bistand-compare-of_month = Моделі порівнюються місяць за місяцем. Показаний місяць: { $maaned }.
# Part of a claim is not paid.
bistand-compare-unpaid = Не оплачується з вимоги за моделлю { $modell }: { $beloep }.
# What a participant costs.
bistand-compare-each = { $behov }: у моделі A витрати на одного учасника на місяць — { $a }. У моделі B витрати на години для кожного (у середньому { $timer }) — { $b }.
# Before a model's warnings.
bistand-compare-of_model = Модель { $modell }.

# The heading.
bistand-cost-heading = Коли моделі коштують однаково?
# The picture in words. Each picture has placeholders of its own.
bistand-cost-text =
    У разі потреби в супроводі та адаптації моделі коштують однаково, коли на місяць припадає { $ordinaer ->
        [one] { $ordinaer } година
        [few] { $ordinaer } години
        [many] { $ordinaer } годин
       *[other] { $ordinaer } години
    }. У разі значних потреб це { $omfattende ->
        [one] { $omfattende } година
        [few] { $omfattende } години
        [many] { $omfattende } годин
       *[other] { $omfattende } години
    }. Якщо годин менше, дешевша модель B. Середня кількість годин на учасника: { $norm }. Витрати на такого учасника в моделі B: { $snitt }.
# What faint bars stand for.
bistand-cost-faint = Однаково
# Where the picture ends: so many hours.
bistand-cost_end =
    { $timer ->
        [one] { $timer } година
        [few] { $timer } години
        [many] { $timer } годин
       *[other] { $timer } години
    }
# Opens the table.
bistand-cost-table = Витрати за кількістю годин, у таблиці
# The table's caption.
bistand-cost-caption = Витрати на одного учасника на місяць, у кронах
# The heads of its columns.
bistand-cost-columns =
    - Години
    - Модель B
    - A, супровід та адаптація
    - A, значні потреби

# The heading.
bistand-growth-heading = Як захід (tiltak) зростав до експерименту
# The picture in words. Each picture has placeholders of its own.
bistand-growth-text = Кількість учасників зросла з { $foerst } у { $foerst_aar } році до { $sist } у { $sist_aar } році. У вересні 2007 року їх було { $antall } і ще { $kombinert }, яких джерело називає «комбінованими» (kombinert), не пояснюючи цього. Усього це { $sum }. На кінець { $aar } року фасилітаторів було { $tilretteleggere }, а підрозділів, у яких вони працювали, — { $enheter }.
# What faint bars stand for.
bistand-growth-faint = Лише вересень, разом із комбінованими
# Opens the table.
bistand-growth-table = Учасники за роками, у таблиці
# The table's caption.
bistand-growth-caption = Учасники роботи з підтримкою
# The heads of its columns.
bistand-growth-columns =
    - Рік
    - Учасники

# All of `bistand-steps-`: the name of a line in the calculation, before its amount.
bistand-steps-ordinaer_sats = Ставка на місяць, супровід та адаптація
bistand-steps-ordinaer_plasser = Місця, супровід та адаптація
bistand-steps-ordinaer_deltakermaaneder = Місяці участі, супровід та адаптація
bistand-steps-ordinaer_tilsagn = Зобов’язання, супровід та адаптація
bistand-steps-ordinaer_betalt = Оплачені місяці участі, супровід та адаптація
bistand-steps-ordinaer_refusjon = Відшкодування, супровід та адаптація
bistand-steps-omfattende_sats = Ставка на місяць, значні потреби
bistand-steps-omfattende_plasser = Місця, значні потреби
bistand-steps-omfattende_deltakermaaneder = Місяці участі, значні потреби
bistand-steps-omfattende_tilsagn = Зобов’язання, значні потреби
bistand-steps-omfattende_betalt = Оплачені місяці участі, значні потреби
bistand-steps-omfattende_refusjon = Відшкодування, значні потреби
bistand-steps-tilretteleggere = Фасилітатори
bistand-steps-timer_per_tilrettelegger = Години на кожного фасилітатора
bistand-steps-kjoepte_timer = Години, які купує Nav
bistand-steps-veiledningstimer = Години на консультування учасників
bistand-steps-arbeidsgivertimer = Години на консультування роботодавців
bistand-steps-reisetimer = Години на поїздки
bistand-steps-timer = Використані години
bistand-steps-timesats = Ставка за годину
bistand-steps-betalte_timer = Години, які оплачують
bistand-steps-timer_over_tilsagn = Години понад куплені
bistand-steps-deltakere = Учасники
bistand-steps-normtimer_per_deltaker = Години на кожного учасника в середньому
bistand-steps-normtimer = Години, потрібні в середньому
bistand-steps-tilsagn = Зобов’язання
bistand-steps-refusjon = Відшкодування
bistand-steps-avregning = Не використано із зобов’язання
bistand-steps-faste_ansettelser = Нові постійні працевлаштування
bistand-steps-bonussats = Бонус за кожне постійне працевлаштування
bistand-steps-bonus = Бонус
bistand-steps-total = Відшкодування і бонус

# In place of a calculation: the number is a rate that the law has.
bistand-operations-rate = фіксована ставка
# In place of a calculation: the number is what was entered.
bistand-operations-answer = вписано
# In place of a calculation: the number is counted in the calendar.
bistand-operations-count = пораховано за календарем
# Between two numbers: "100 times 12".
bistand-operations-multiply = помножити на
# Between two numbers: "100 divided by 12".
bistand-operations-divide = поділити на
# Between numbers: "100 plus 12 plus 5".
bistand-operations-add = плюс
# Between two numbers: "100 minus 12".
bistand-operations-subtract = мінус
# Between two numbers, and then put into `result-calculation-not_below_zero`: "100 minus 120, but not less than zero".
bistand-operations-deduct = мінус
# What is done with three numbers. The line itself is written with the words for times and divided by: "100 times 12 divided by 37.5".
bistand-operations-share = помножити, а потім поділити на
# Between a rate and an amount: "22 per cent of 100". The rate comes first.
bistand-operations-percent = % від
# Before two amounts, with `format-pair` between them: "the smaller of 100 and 120".
bistand-operations-min = менше з чисел

# Model A: who sends what, and when.
bistand-flow_a =
    - Перед направленням: учасник, Nav і фасилітатор (tilrettelegger) проводять спільну розмову.
    - На початку: вони укладають угоду про супровід (avtale om oppfølging), де вказано вид, обсяг і тривалість.
    - Щомісяця: Nav надсилає зобов’язання (tilsagn) щодо затверджених місць.
    - Наступного місяця: організатор (arrangør) надсилає вимогу про відшкодування (krav om refusjon).
    - Коли надходить вимога: Nav звіряє зобов’язання з тим, що фактично використано.
    - Щомісяця: організатор надсилає звіт до Nav.
    - Після завершення випробувального терміну: організатор надсилає окрему вимогу про бонус разом із підтвердними документами.
# The same of model B.
bistand-flow_b =
    - Перед направленням: учасник, Nav і фасилітатор (tilrettelegger) проводять спільну розмову.
    - До початку: Nav надсилає замовлення (bestilling) з оцінкою кількості годин.
    - На стартовій зустрічі: визначають кількість годин і укладають угоду про супровід (avtale om oppfølging).
    - Щомісяця: організатор (arrangør) надсилає звіт із годинами для кожного учасника.
    - Коли надходить звіт: Nav коригує кількість годин.
    - Після завершення випробувального терміну: організатор надсилає окрему вимогу про бонус разом із підтвердними документами.
# What the source does not say, and how it is read here.
bistand-assumptions =
    - Частини місяця пишуться десятковими дробами. Джерело не каже, як їх рахувати.
    - Години понад ті, що купила служба Nav, показано, але без нового замовлення їх не оплачують.
    - Невикористані години не можна перенести на інший місяць.
    - Межа кількості місць діє для кожного виду потреб окремо.
    - Коли моделі стоять поруч, ми вважаємо, що всі беруть участь весь місяць і що в моделі A кожен має місце. Те, що вписано в моделі A, має перевагу.
    - Експеримент тривав два роки, починаючи з першого кварталу 2008 року. Ми рахуємо із січня 2008 року по грудень 2009 року.
