## How this language is written

# `ltr` where one reads from left to right, `rtl` where one reads from right to left.
format-direction = ltr
# The sign before decimals.
format-decimal = .
# Between thousands.
format-group = ,
# An amount. { "\u00A0" } is a space at which no line breaks.
format-amount = NOK{ "\u00A0" }{ $tall }
# A day, as in "1 May 2026".
format-date = { $dag }{ "\u00A0" }{ $maaned }{ "\u00A0" }{ $aar }
# A month, as in "May 2026".
format-month = { $maaned } { $aar }
# The names of the months, as they stand in a day.
format-months =
    - January
    - February
    - March
    - April
    - May
    - June
    - July
    - August
    - September
    - October
    - November
    - December
# The same, as they stand alone or with a year.
format-months_alone =
    - January
    - February
    - March
    - April
    - May
    - June
    - July
    - August
    - September
    - October
    - November
    - December
# Between the things of a list.
format-list = { $foer }, { $neste }
# Between its last two, and between any two.
format-pair = { $foer } and { $siste }
# The sign between things that may have commas in them.
format-separator = ;


## Where a language is a draft

# A quiet note above every screen. A language says it until somebody who has it as theirs has read it all, and then leaves it out.
draft-notice = This translation is a draft. Nobody whose own language it is has read it yet. The Norwegian text is the one that applies.


## Before the guide is there, and where it fails

# What the language calls itself.
loader-language = English
# Read aloud while the guide loads.
loader-loading = Loading the guide …
# Heading: the guide could not be loaded.
loader-failed = We cannot show the guide
# Under it: what to do.
loader-failed_advice = Please try again in a little while. You can also call Nav on 55 55 33 33 or talk to your Nav office.
# Tries again.
loader-retry = Try again
# Heading: the guide broke.
loader-broken = Something went wrong in the guide
# Under it: what to do.
loader-broken_advice = The fault is ours, not yours. We show no amounts, because they might be wrong. Start again, or call Nav on 55 55 33 33.
# Starts again.
loader-restart = Start again
# Another language was chosen, and its texts cannot be had. The guide stays in this one.
loader-no_language = We cannot fetch the text in that language now. You can go on in English, or try again when you are online.


## The page around the guide

# What the page is called, in the browser's tab. The guide's step takes its place once one has begun.
page-title = The Qualification Programme: Can you take part, and what does it pay?
# Link, seen when reached with the keyboard: past the top of the page.
page-skip = Skip to the content
# What is unfolded at the foot of the page: the day whose rules apply.
page-experts = For professionals
# Label of the field for that day.
page-law_date = Date of the rules
# Beneath the label.
page-law_date_about = Enter day, month and year. When the field is empty, we use the rules of today.
# Under it: a day without rules was entered.
page-law_date_error = We have rules from 1 November 2007 to 31 December 2029. Enter a date within that time.
# In its place: what was entered is no date.
page-law_date_unreadable = We do not understand the date. Enter day, month and year, for example 1.6.2026.
# Accessible name of the buttons that choose the language.
page-language = Language
# What is unfolded beside them: more languages, each by its own name.
page-more_languages = More languages
# After the name of one of those: nobody who has it as theirs has read it yet.
page-draft = draft
# At the top: the words of the language that was chosen cannot be had.
page-no_language = We cannot fetch the text in that language now. Try again when you are online.
# At the top, once: one came by a link with answers, which are now in the guide.
page-link_read = The answers from the link are filled in. You can change them as you go.
# In its place: the answers in the link cannot be used.
page-link_refused = We could not use the answers in the link. It may be damaged, or made with older rules. Please answer the questions again.
# In its place: the device remembered the answers, which are now in the guide.
page-memory_read = The answers you asked us to remember are filled in. You can change them as you go.
# In its place: what the device remembered cannot be used.
page-memory_refused = The rules have changed since last time, so we cannot use the answers we remembered. They are deleted.
# In its place: a link was opened where there were answers already, so one has to choose.
page-link_offered = The link you opened has other answers than those you have here. If you use the answers from the link, your own are gone from this page.
# Button under it: the link's answers take the place of one's own.
page-use_link = Use the answers from the link
# The other button under it.
page-keep_own = Keep my answers
# That one has been pressed.
page-own_kept = You have kept your own answers.
# The link has the answers that are there already.
page-link_same = The link you opened has the same answers as you have here.
# The answers in the link cannot be used, and there were answers already.
page-link_left = We could not use the answers in the link. It may be damaged, or made with older rules. Your own answers are as they were.
# Button: every question is answered, so this leads to the summary.
page-review = Check your answers
# Button in its place where some are not.
page-go_on = Go to the first question you have not answered
# Heading under the guide: what can be done with the answers. The next ones are beneath it.
page-keep = Keep the answers
# Before `remember`: what it does, and who may then see the answers.
page-remember_about = This page can remember the answers on this device. Others who use the device can then see them.
# Button: the device remembers the answers.
page-remember = Remember the answers
# That it does.
page-remembered = The answers are remembered on this device until you ask us to forget them.
# That it cannot.
page-not_remembered = The browser does not let us store anything here, so the answers are not remembered.
# Button in its place: the device forgets them.
page-forget = Forget the answers
# That it has.
page-forgotten = The answers are no longer stored.
# At the top of the page: they were forgotten in another tab, or by the browser.
page-forgotten_elsewhere = Your answers are no longer remembered. They were deleted in another tab or in the browser. They stay here until you close the page.
# Before `share`: what the link holds, and who may then see the answers.
page-share_about = You can also make a link. It holds all your answers, your age and children too, which rules applied, and the language. Whoever gets the link can see them.
# Button: makes a link that holds the answers.
page-share = Make a link
# Label of the field with the link.
page-link = Link to your answers
# Button beside it.
page-copy = Copy the link
# That the link is copied.
page-copied = The link is copied.
# That it could not be.
page-not_copied = The browser did not let us copy. The link is selected, so that you can copy it yourself.
# At the foot of the page: whose page it is not.
page-footer = This is not Nav's own site. The result is guidance, and only Nav can make a decision.
# At the foot of the page: where the answers are.
page-privacy = Everything is worked out on your device. Nothing is sent, and answers are stored only if you ask for it.
# At the foot of the page: how long they are in it.
page-tab = Your answers stay in this tab until you close it or start over, also if you reload the page.
# Link at the foot of the page: for those who have a page of their own.
page-embed = Put the guide on your own page
# At the foot of the page.
page-licence = Open source under the MIT licence.


## The page where one copies the lines for a page of one's own

# What a frame with the guide in it is called, for those who cannot see it.
embed-title = A guide to the Qualification Programme
# Beside a button that copies lines: that it has.
embed-copied = Copied.
# In its place: that it could not. The keys are those of the reader's keyboard.
embed-selected = The lines are selected. Copy with Ctrl and C.
# What the page is called, in the browser's tab.
embed-page_title = Put the guide on your page
# Link, seen when reached with the keyboard: past the top of the page.
embed-skip = Skip to the content
# Accessible name of the buttons that choose the language.
embed-language = Language
# Its heading.
embed-heading = Put it on your page
# Under it.
embed-lead = Choose how the guide should be, and copy the lines. Nothing is stored, and no answer leaves the page.
# Over the choice between the four ways to have the guide on a page.
embed-form = How it stands on the page
# The first of the four.
embed-element = Straight on the page
# The second.
embed-single = Straight on the page, in one file
# The third.
embed-frame = In a frame (iframe)
# The fourth.
embed-link = As a link
# Under the choice, of the first: when it suits.
embed-element_about = Best for most. You must be able to put a script on the page.
# Of the second.
embed-single_about = For pages that may fetch no other files. Everything is inside the script.
# Of the third.
embed-frame_about = When other scripts must not see the answers, or the page takes no script. The page cannot choose the colour or read the result.
# Of the fourth.
embed-link_about = When nothing else can be done. The link opens the guide on a page of its own, so yours has nothing to allow.
# Over a choice: citizens, counsellors or the pilot.
embed-mode = Who it is for
# The first.
embed-citizens = citizens
# The second.
embed-counsellors = counsellors
# The third.
embed-pilot = supported employment (2008)
# Over a choice: the guide's language.
embed-lang = Language of the guide
# The first: the page around it decides.
embed-as_page = as the page around it
# Bokmål.
embed-bokmaal = Norwegian bokmål
# Nynorsk.
embed-nynorsk = Norwegian nynorsk
# English.
embed-english = English
# Ukrainian, of which there is a draft.
embed-ukrainian = Ukrainian (draft)
# Arabic, the same.
embed-arabic = Arabic (draft)
# Over a choice.
embed-theme = Light or dark
# Of the guide: light.
embed-light = light
# Dark.
embed-dark = dark
# As the reader has set the device.
embed-auto = as the device is set
# Over a choice from 1 to 5.
embed-heading_level = Level of the first heading
# Over a field.
embed-law_date = Date of the rules
# Under it.
embed-law_date_about = Enter day, month and year. Leave the field empty for the rules of today.
# At the field, of a date that has no rules.
embed-law_date_error = We have rules from 1 November 2007 to 31 December 2029. Enter a date in this time. The lines have no date until then.
# At the field, of what is no date.
embed-law_date_unreadable = We cannot read the date. Enter day, month and year, for example 1.6.2026. The lines have no date until then.
# Over a choice of the colour of buttons, of what is chosen and of progress.
embed-colour = Colour of the buttons
# The first: what Aksel has.
embed-blue = blue, as in Aksel
# Green.
embed-green = green
# Purple.
embed-purple = purple
# Magenta.
embed-magenta = magenta
# Dark grey.
embed-grey = grey
# The last: any colour.
embed-own = your own
# Over the field for it.
embed-own_colour = Your colour
# Over a second one, where the guide is dark.
embed-own_colour_dark = Your colour in dark
# Before how many to one, as “5.8 : 1”.
embed-contrast = Contrast between text and button:
# Under the field, of a colour that is like what is behind it.
embed-unseen = The colour is too like the light background, so it is hard to see what is chosen. Choose a darker one. The style has no colour until then.
# The same where the guide is dark.
embed-unseen_dark = The colour is too like the dark background, so it is hard to see what is chosen. Choose a lighter one. The style has no colour until then.
# Over a choice.
embed-width = Width
# The first.
embed-usual = usual
# The second.
embed-wide = wide
# The last: no limit.
embed-full = as wide as there is room for
# Over a field: whom to call where the guide cannot run.
embed-phone = The office's telephone
# Under it.
embed-phone_about = The number is shown where the guide cannot run. If the field is empty, no number is shown.
# At the field, of what is no number.
embed-phone_error = Enter a Norwegian telephone number, for example 55 55 33 33. The lines have Nav's number until then.
# A box to tick.
embed-share = Let the page read the result
# Over a field: where the guide's files are.
embed-files = The address of the files
# Under it. In quotes stands a heading of this page.
embed-files_about = Leave it if you are only trying. Otherwise the answer is under “Who has the files?”.
# Under it where only the server of the files can let a page frame them. In quotes stands a heading of this page.
embed-files_frame = The server there must name your page. See “Who has the files?”.
# At the field, of what is no such address.
embed-files_error = Enter the whole address of the folder with https first, for example https://kommune.no/kvp/0.1.0/. The lines have the address of this page until then.
# Heading over the lines to copy.
embed-lines = The lines
# Button under them.
embed-copy_lines = Copy the lines
# Over lines of CSS.
embed-style_about = The colour and the width go in the page's style sheet:
# Button under them.
embed-copy_style = Copy the style
# Over a content security policy.
embed-policy_about = If the page has a content security policy (CSP), it must allow this, and no more:
# Button under it.
embed-copy_policy = Copy the policy
# Over a header of HTTP.
embed-cors_about = If the files are on another domain than the page, their server must send this line:
# The same of a frame.
embed-cors_frame = The frame is closed in and always counts as another site. So the server of the files must send this line:
# Button under it.
embed-copy_cors = Copy the line for the server
# Over a line for the server, in which whoever copies writes an address.
embed-ancestors = The server must also name the page that the frame is on. Our nginx configuration names only *.nav.no and *.kommune.no, so others must be added there. Write your page's address in this line:
# In it, in place of the address: one word without spaces, after https.
embed-ancestor = the-address-of-the-page
# Button under it.
embed-copy_ancestors = Copy the line that names the page
# Heading over the guide as it becomes.
embed-preview = How it looks
# Heading: where the files are.
embed-hosting = Who has the files?
# Under it.
embed-hosting_about = The guide is a few files on an ordinary web server, without a database and without a login. They can be yours to host, or someone's whom you trust. There are three ways to get them.
# The first way.
embed-npm = By npm
# Under it.
embed-npm_about = If you build the page from packages. The package is not published yet, so the line does not work until it is.
# The second.
embed-archive = With the archive of a release
# The name of the file.
embed-archive_file = kvp-veiviser-<version>-hosting.zip
# Under it.
embed-archive_about = Unpack the file on the server, and enter the address of the folder in the field on this page, for example https://kommune.no/kvp/0.1.0/. The folder v0 always has the newest version that begins with 0. No release is published yet. Whoever has the source can make the archive:
# The third.
embed-build = With a build of your own
# Under it.
embed-build_about = This works today for whoever has the source. The files come in the folder dist/kvp, ready for the server:
# Heading over what to do in each system.
embed-how = How to do it
# The first: a page that is written by hand.
embed-html = Plain HTML
# Of it.
embed-html_about = Paste the lines where the guide should be. The text inside the element is shown where scripts are off.
# Of Enonic.
embed-enonic_about = Put the lines in a part or a field of the layout. Rich text removes scripts. The script can be in the template, in bodyEnd, and only the element in the content.
# Of SharePoint. In quotes stands a choice of this page, and what SharePoint calls a web part.
embed-sharepoint_about = Choose “In a frame”, and paste only the line with iframe into the web part “Embed”. An administrator must first allow the domain in HTML Field Security. SharePoint runs no script from content, so give the frame a fixed height.
# Of a web part of the SharePoint Framework.
embed-spfx_about = Straight on the page takes a web part made with SPFx. All of it is in the documentation. The administrator allows the source like this:
# Of WordPress. In quotes stand what WordPress calls a block, and choices of this page.
embed-wordpress_about = Use the block “Custom HTML”. Without the right unfiltered_html the script is removed. Then choose “In a frame” or “As a link”.
# Of Optimizely.
embed-optimizely_about = Make a type of block with the lines in its view. If writers use the element themselves, TinyMCE must allow it in extended_valid_elements:
# Heading: React and the like.
embed-frameworks = React, Vue, Angular and others
# Of them.
embed-frameworks_about = They use the element as it is. Examples that have been tried are in the documentation.
# Before a link to the document.
embed-docs = The documentation:
# Before links to pages that have the guide.
embed-examples = Host pages as examples:
# A link.
embed-municipality = a municipality
# A link.
embed-intranet = an intranet
# A link.
embed-two = two guides on one page
# A link.
embed-desk = the counsellors' page
# At the foot of the page.
embed-footer = KVP-veiviser is made independently of Nav. The result is guidance. Only Nav can make a formal decision.
# In the lines: the rules in a sentence, for whoever the guide cannot run for. The number to call comes after.
embed-rules = The Qualification Programme is for people between 18 and 67 who need close follow-up to get into work, and receive little or no national insurance.
# After it, before the number.
embed-call = Call Nav on
# In the lines: what the link says.
embed-link_text = Find out whether the Qualification Programme may suit you


## Pages that others might have, with the guide on them

# Accessible name of the buttons that choose the language.
hosts-language = Language
# A link to the page that makes the lines for one's own.
hosts-make = Put it on your page
# The name of a municipality that there is none of.
hosts-municipality = Our municipality
# What its page is called, in the browser's tab, until the guide has a screen to name.
hosts-municipality_title = The Qualification Programme in Our municipality
# Its heading.
hosts-programme = The Qualification Programme
# Under it.
hosts-lead = Our municipality and Nav help you towards work or activity. See whether the programme may suit you.
# In the guide until it is there: before the number.
hosts-call = Call your Nav office on
# Before a content security policy.
hosts-policy = This page is an example. The guide needs the page to allow this:
# What the page of an intranet is called, in the browser's tab.
hosts-intranet_title = A guide on the intranet
# Its heading.
hosts-tools = Tools for counsellors
# Under the frame.
hosts-scrolls = The frame is as high as the window and scrolls by itself, so the result stays while one fills in. From it one can copy, download and print.
# After it.
hosts-apart = The intranet does not know what happens in the frame, nor the frame which page it is on. If you choose another language on the page, the frame is loaded again, and what you have filled in is lost.
# Before a content security policy, of which these two words are parts.
hosts-frame_policy = This page is an example. The page must allow this: frame-src for the frame, and script-src for the choice of language:
# What the page with two guides is called, in the browser's tab.
hosts-two_title = A host page with two guides
# Under its heading.
hosts-two = An ordinary page with two guides on it. They do not know of each other.


## The first screen

# The heading, of the whole guide too.
start-heading = Guide to the Qualification Programme
# In the guide panel: what the guide does.
start-lead = See if the programme may suit you, and how much you can get. It takes about two minutes.
# Opens `programme`.
start-programme_heading = What is the Qualification Programme?
# What the programme is, and what it pays.
start-programme =
    - The programme is for people who find it hard to get into work and get little or nothing to live on from national insurance. You get close support and a plan made for you. It is full time.
    - While you take part, you get money to live on: the qualification benefit. If you have children, you also get a child supplement.
# Opens `points`.
start-points_heading = Before you begin
# Before one begins: what is asked for, and what it is not.
start-points =
    - We do not ask for your name or national identity number.
    - You can answer “I don't know”, and you can change your answers along the way.
    - This is not an application. Nav, the Labour and Welfare Administration, decides in writing whether you can take part.
# The button that begins.
start-begin = Start the guide
# The button beside it: the amount alone.
start-amount = Just see the amount
# Beside the button: what becomes of the answers.
start-privacy = Your answers stay on this device. Nothing is sent.
# Over the table of rates: since when they hold.
start-rates-caption = Rates from { $dato }, before tax
# The same where they are not decided yet.
start-rates-projected = The rates we know today, before tax
# The heads of its columns.
start-rates-columns =
    - What
    - A month
    - A year
# A row: the full benefit.
start-rates-full = From the age of 25
# A row: two thirds of it.
start-rates-young = Under 25
# A row: the supplement, with what it is for each benefit day.
start-rates-child = Child supplement for each child, { $dag } a day


## The amount alone

# The heading.
amount-heading = How much can you get?
# Under the heading.
amount-lead = Your age, your children and paid work decide the amount. Write what you know.
# The label of the field for how many children there are.
amount-children = Children under 18
# The button that goes on with what is answered.
amount-go_on = See if you can take part


## Buttons and progress, the same on every step

# To the next step.
navigation-next = Next
# To the screen before; a button under "next".
navigation-previous = Previous
# In place of "previous" where one changes an answer: leaves it as it was.
navigation-cancel = Cancel
# From the last step to the summary.
navigation-to_summary = Check your answers
# From the summary to the result.
navigation-see_result = See the result
# From an edited step back to the summary or the result.
navigation-save_change = Use the new answer
# Changes one answer in the summary or the result.
navigation-change = Change
# The same button's accessible name.
navigation-change_topic = Change { $tema }
# Wipes the answers and begins again.
navigation-start_over = Start again
# Asked before wiping.
navigation-start_over_question = Do you want to delete all your answers and start again?
# Confirms the wiping.
navigation-start_over_yes = Yes, delete my answers
# Leaves the answers as they are.
navigation-start_over_no = No, keep my answers
# Copies the result as text.
navigation-copy = Copy the result
# Prints the result.
navigation-print = Print
# Where one is.
navigation-progress = Step { $steg } of { $antall }
# Beside it: opens the list of all steps.
navigation-show_steps = Show all steps
# The same button once the list is open.
navigation-hide_steps = Hide all steps
# Opens the reason for a question.
navigation-why = Why do we ask this?
# Under the reason: where the rule stands.
navigation-why_basis = The rule is in { $paragraf }.
# Behind a link that opens in a new tab.
navigation-new_tab = (opens in a new tab)
# Heading of the list of errors.
navigation-error_summary = Before you can go on, please correct the following
# Accessible name of the guide as a region.
navigation-region = Guide to the Qualification Programme
# Title of a step for the host or the page.
navigation-document_title = Step { $steg } of { $antall } – { $tema } – Qualification Programme
# The same on a step with errors.
navigation-document_title_error = Error: Step { $steg } of { $antall } – { $tema } – Qualification Programme
# The page's title on the summary.
navigation-summary_title = Check your answers – Qualification Programme
# The page's title on the screen with the amount alone.
navigation-amount_title = How much can you get? – The Qualification Programme
# Title of the result for the host or the page. It does not hold the result.
navigation-result_title = The result – Qualification Programme


## Read aloud, and not shown

# The result, with an amount.
status-result = { $konklusjon }. { $beloep } a month before tax.
# The result, with an amount from the start on.
status-result_at_start = { $konklusjon }. { $beloep } a month before tax { $oppstart }.
# The result, without an amount.
status-result_without_amount = { $konklusjon }.
# The amount alone, as it follows what is typed.
status-amount = { $beloep } a month before tax.
# Answers are wiped.
status-reset = Your answers are deleted. You are back at the start.
# The language has changed.
status-language = The language is now English.
# The result is copied.
status-copied = Copied.
# The browser would not copy it; the label of the text.
status-not_copied = The browser did not let us copy. Copy the text yourself.


## The questions, step by step

# The step's heading and the row's label in the summary.
questions-alder-ask-title = Age
# The legend or label.
questions-alder-ask-question = How old are you?
# Under the legend or label.
questions-alder-ask-description = Give your age in whole years, for example 27.
# Behind "Why do we ask?".
questions-alder-ask-why = The programme has both a lower and an upper age limit. Your age also decides the amount. If you are under 25, you get two thirds of the full benefit.
# The button.
questions-alder-ask-help-title = When is it better to give your date of birth?
# What it opens.
questions-alder-ask-help-paragraphs =
    - With your date of birth we can show how the result changes on your birthdays. That is useful if you will soon turn 25 or reach an age limit.
    - The date stays on your device. Do not write your national identity number.
# Behind the field for the age: "years".
questions-alder-unit = years
# The button that asks for the birth date instead.
questions-alder-use_birth_date = Give your date of birth instead
# The button that asks for the age instead.
questions-alder-use_age = Give your age instead
# The label of the field for the birth date.
questions-alder-birth_date = When were you born?
# Under that label.
questions-alder-birth_date_description = Write day, month and year: dd.mm.yyyy, for example 24.12.1998.

# The step's heading and the row's label in the summary.
questions-opphold-ask-title = Your stay in Norway
# The legend or label.
questions-opphold-ask-question = Are you a Norwegian citizen, or do you live in Norway permanently?
# Under the legend or label.
questions-opphold-ask-description = Living here permanently does not take a home of your own. You may live with friends or in an institution, for example.
# Behind "Why do we ask?".
questions-opphold-ask-why = Norwegian citizens do not have to live here permanently. Others must, as a rule, stay lawfully and live here permanently. The law calls that a fixed abode. There are exceptions.
# The button.
questions-opphold-ask-help-title = Are you a refugee, or without a place to live?
# What it opens.
questions-opphold-ask-help-paragraphs =
    - Do you have asylum or family reunification, and do you live in Norway? Then answer that you live here permanently and your stay is lawful.
    - Are you waiting for an answer about your stay? Then answer “I don't know”, since Nav must find out what applies.
    - You can live in Norway permanently without an address: with others, in an institution, or with no place to stay.
# The radio button's label.
questions-opphold-norsk_statsborger-label = I am a Norwegian citizen
# Where this would give another answer: the change in life that it takes.
questions-opphold-norsk_statsborger-situation = If you become a Norwegian citizen
# The radio button's label.
questions-opphold-fast_bopel-label = I live permanently in Norway and my stay is lawful
# Under the label: what the answer means.
questions-opphold-fast_bopel-explanation = For those who are not Norwegian citizens, for example those with asylum or family reunification.
# Where this would give another answer: the change in life that it takes.
questions-opphold-fast_bopel-situation = If your stay is lawful and you settle in Norway
# The radio button's label.
questions-opphold-lovlig_uten_fast_bopel-label = My stay is lawful, but I do not live permanently in Norway
# Where this would give another answer: the change in life that it takes.
questions-opphold-lovlig_uten_fast_bopel-situation = If your stay is lawful, but you do not live permanently in Norway
# The radio button's label.
questions-opphold-ikke_lovlig-label = My stay in Norway is not lawful
# Where this would give another answer: the change in life that it takes.
questions-opphold-ikke_lovlig-situation = If your stay in Norway is no longer lawful
# The radio button's label.
questions-opphold-vet_ikke-label = I don't know
# Under the label: what the answer means.
questions-opphold-vet_ikke-explanation = Nav will have to find out what applies to you.

# The step's heading and the row's label in the summary.
questions-eoes-ask-title = EEA
# The legend or label.
questions-eoes-ask-question = Are you, or is someone in your family, from an EEA country?
# Under the legend or label.
questions-eoes-ask-description = The European Economic Area (EEA) is the EU, Iceland, Liechtenstein and Norway. It is citizenship that counts.
# Behind "Why do we ask?".
questions-eoes-ask-why = Since 7 March 2025, some EEA citizens and their families can take part without living permanently in Norway. It depends on the kind of stay they have.
# The radio button's label.
questions-eoes-answers-ja-label = Yes
# Under the label: what the answer means.
questions-eoes-answers-ja-explanation = Nav must decide if your stay is of a kind that counts.
# Where this would give another answer: the change in life that it takes.
questions-eoes-answers-ja-situation = If you or someone in your family is from an EEA country
# The radio button's label.
questions-eoes-answers-nei-label = No
# Where this would give another answer: the change in life that it takes.
questions-eoes-answers-nei-situation = If neither you nor anyone in your family is from an EEA country
# The radio button's label.
questions-eoes-answers-vet_ikke-label = I don't know
# Under the label: what the answer means.
questions-eoes-answers-vet_ikke-explanation = Nav will have to find out if the exception applies to you.

# The step's heading and the row's label in the summary.
questions-nedsatt_evne-ask-title = Ability to work and earn
# The legend or label.
questions-nedsatt_evne-ask-question = Is it hard for you to get or keep a job you can live on?
# Under the legend or label.
questions-nedsatt_evne-ask-description = Answer yes if both your ability to work and your ability to earn a living are clearly weaker than usual. The law calls this a substantially reduced ability to work and earn.
# Behind "Why do we ask?".
questions-nedsatt_evne-ask-why = The programme is for people whose ability to work and earn is substantially reduced. Nav has the last word on this.
# The button.
questions-nedsatt_evne-ask-help-title = What can make it hard?
# What it opens.
questions-nedsatt_evne-ask-help-paragraphs =
    - Many people in the programme have long received social assistance, or risk needing it. Some struggle with substance use or mental health. Others have several difficulties at once.
    - The law sets no percentage. These are examples, not conditions. The programme may be meant for you even if none of them fits.
# The radio button's label.
questions-nedsatt_evne-answers-ja-label = Yes
# Where this would give another answer: the change in life that it takes.
questions-nedsatt_evne-answers-ja-situation = If your ability to work and earn money becomes substantially reduced
# The radio button's label.
questions-nedsatt_evne-answers-nei-label = No
# Where this would give another answer: the change in life that it takes.
questions-nedsatt_evne-answers-nei-situation = If you can work and earn money much as usual again
# The radio button's label.
questions-nedsatt_evne-answers-vet_ikke-label = I don't know
# Under the label: what the answer means.
questions-nedsatt_evne-answers-vet_ikke-explanation = You and Nav will find out together in an assessment of your work ability.

# The step's heading and the row's label in the summary.
questions-ytelser-ask-title = Benefits
# The legend or label.
questions-ytelser-ask-question = Do you get unemployment benefit, sickness benefit, AAP or something similar?
# Under the legend or label.
questions-ytelser-ask-description = AAP is work assessment allowance. The law means money to live on under the National Insurance Act or the Labour Market Act.
# Behind "Why do we ask?".
questions-ytelser-ask-why = The programme is for people who have no benefits to live on, or very limited ones. If you get more than that, Nav can help you in other ways.
# The button.
questions-ytelser-ask-help-title = What is very little?
# What it opens.
questions-ytelser-ask-help-paragraphs =
    - The law says “very limited benefits”, but sets no fixed limit. Nav compares with the State's guideline rates for social assistance, without housing costs. That is a starting point, and Nav looks at each case.
# The button for those whose benefit ends.
questions-ytelser-aap-title = Have you lost AAP, or does it end soon?
# What it opens.
questions-ytelser-aap-paragraphs =
    - Answer from what you get now. If you no longer get AAP, and get nothing else either, answer no.
    - If you still get AAP, answer yes. If it ends soon, you can apply for the programme before it does.
# Heading of the list of what counts.
questions-ytelser-counts_heading = These count as benefits
# What counts.
questions-ytelser-counts =
    - unemployment benefit (dagpenger)
    - sickness benefit (sykepenger)
    - parental benefit (foreldrepenger)
    - work assessment allowance (arbeidsavklaringspenger, AAP)
    - disability benefit (uføretrygd)
    - transitional benefit (overgangsstønad) and benefit for surviving spouses (omstillingsstønad)
    - children's pension (barnepensjon)
    - employment scheme benefits (tiltakspenger)
    - benefits for young people (ungdomsprogramytelse and aktivitetspenger)
# Heading of the list of what does not count.
questions-ytelser-does_not_count_heading = These do not count
# What does not count.
questions-ytelser-does_not_count =
    - social assistance (økonomisk sosialhjelp)
    - housing benefit (bostøtte)
    - child benefit (barnetrygd) and cash-for-care (kontantstøtte)
    - child maintenance (barnebidrag)
    - lump-sum grant (engangsstønad) and supplementary benefits (tilleggsstønader)
    - student loans and grants from Lånekassen
    - the income of your spouse or partner
# The radio button's label.
questions-ytelser-ingen-label = No, I get no such benefit
# Where this would give another answer: the change in life that it takes.
questions-ytelser-ingen-situation = If your benefits end
# The radio button's label.
questions-ytelser-svaert_begrenset-label = Yes, but very little
# Under the label: what the answer means.
questions-ytelser-svaert_begrenset-explanation = Nav must decide if it is little enough.
# Where this would give another answer: the change in life that it takes.
questions-ytelser-svaert_begrenset-situation = If you get very little in benefits
# The radio button's label.
questions-ytelser-mer-label = Yes, more than very little
# Under the label: what the answer means.
questions-ytelser-mer-explanation = If it ends soon, you can apply for the programme before it does.
# Where this would give another answer: the change in life that it takes.
questions-ytelser-mer-situation = If you get more than very little in benefits
# The radio button's label.
questions-ytelser-vet_ikke-label = I don't know
# Under the label: what the answer means.
questions-ytelser-vet_ikke-explanation = Nav will have to look at what you get.
# Unemployment benefit.
questions-ytelser-set_off-dagpenger = Unemployment benefit per month, before tax
# Sickness benefit.
questions-ytelser-set_off-sykepenger = Sickness benefit per month, before tax
# Parental benefit.
questions-ytelser-set_off-foreldrepenger = Parental benefit per month, before tax
# Rehabilitation benefit, before 2010.
questions-ytelser-set_off-rehabiliteringspenger = Rehabilitation benefit per month, before tax
# Under the first: what they do, and that they may be skipped.
questions-ytelser-set_off-first_description = What you are entitled to of unemployment, sickness and parental benefit comes off the qualification benefit, krone for krone. If you do not know how much it is, leave the fields empty.
# Under the others.
questions-ytelser-set_off-description = Leave the field empty if you do not get it.
# Behind the field: "kroner".
questions-ytelser-set_off-unit = kroner

# The step's heading and the row's label in the summary.
questions-arbeidsevnevurdering-ask-title = Assessment of work ability
# The legend or label.
questions-arbeidsevnevurdering-ask-question = Has Nav assessed what you can manage at work?
# Under the legend or label.
questions-arbeidsevnevurdering-ask-description = Nav calls it an assessment of work ability (arbeidsevnevurdering). Together you look at what you can manage, and what you need help with.
# Behind "Why do we ask?".
questions-arbeidsevnevurdering-ask-why = Nav must assess your work ability before you can take part. If it has not been done, it is up to Nav to do it first. You will not be turned down for that reason.
# The radio button's label.
questions-arbeidsevnevurdering-gjennomfoert-label = Yes, it is done
# Where this would give another answer: the change in life that it takes.
questions-arbeidsevnevurdering-gjennomfoert-situation = If Nav assesses your work ability
# The radio button's label.
questions-arbeidsevnevurdering-ikke_gjennomfoert-label = No, not yet
# Under the label: what the answer means.
questions-arbeidsevnevurdering-ikke_gjennomfoert-explanation = Nav must do it first. You can ask for it.
# Where this would give another answer: the change in life that it takes.
questions-arbeidsevnevurdering-ikke_gjennomfoert-situation = If Nav has not assessed your work ability after all
# The radio button's label.
questions-arbeidsevnevurdering-vet_ikke-label = I don't know
# Under the label: what the answer means.
questions-arbeidsevnevurdering-vet_ikke-explanation = You can ask your Nav office if it is done.

# The step's heading and the row's label in the summary.
questions-tett_oppfoelging-ask-title = Follow-up
# The legend or label.
questions-tett_oppfoelging-ask-question = Do you need a lot of help to get into work?
# Under the legend or label.
questions-tett_oppfoelging-ask-description = This means that someone helps you regularly, and that those who help you work together. The law calls it close and coordinated follow-up.
# Behind "Why do we ask?".
questions-tett_oppfoelging-ask-why = The programme is for people who need a lot of follow-up to get into work. If you can manage with less, other schemes may suit you better.
# The radio button's label.
questions-tett_oppfoelging-answers-ja-label = Yes
# Where this would give another answer: the change in life that it takes.
questions-tett_oppfoelging-answers-ja-situation = If you need close and coordinated follow-up to get into work
# The radio button's label.
questions-tett_oppfoelging-answers-nei-label = No
# Where this would give another answer: the change in life that it takes.
questions-tett_oppfoelging-answers-nei-situation = If you manage without close and coordinated follow-up
# The radio button's label.
questions-tett_oppfoelging-answers-vet_ikke-label = I don't know
# Under the label: what the answer means.
questions-tett_oppfoelging-answers-vet_ikke-explanation = Nav will have to decide how much follow-up you need.

# The step's heading and the row's label in the summary.
questions-egen_jobbsoeking-ask-title = Looking for work yourself
# The legend or label.
questions-egen_jobbsoeking-ask-question = Is looking for a job yourself the main thing you need now?
# Under the legend or label.
questions-egen_jobbsoeking-ask-description = Answer no if you need more than that, for example work practice or training.
# Behind "Why do we ask?".
questions-egen_jobbsoeking-ask-why = If looking for a job is mainly what you need, a shorter scheme may suit better. Nav considers it.
# The radio button's label.
questions-egen_jobbsoeking-answers-ja-label = Yes
# Under the label: what the answer means.
questions-egen_jobbsoeking-answers-ja-explanation = A shorter scheme may suit you better.
# Where this would give another answer: the change in life that it takes.
questions-egen_jobbsoeking-answers-ja-situation = If what you mainly need is to look for a job yourself
# The radio button's label.
questions-egen_jobbsoeking-answers-nei-label = No
# Where this would give another answer: the change in life that it takes.
questions-egen_jobbsoeking-answers-nei-situation = If you need more than to look for a job yourself
# The radio button's label.
questions-egen_jobbsoeking-answers-vet_ikke-label = I don't know
# Under the label: what the answer means.
questions-egen_jobbsoeking-answers-vet_ikke-explanation = We then look only at how much follow-up you need.

# The step's heading and the row's label in the summary.
questions-introduksjonsprogram-ask-title = Introduction programme
# The legend or label.
questions-introduksjonsprogram-ask-question = Are you in the introduction programme now?
# Under the legend or label.
questions-introduksjonsprogram-ask-description = It is the municipality's programme for refugees who are new in Norway. If you have finished it, answer no.
# Behind "Why do we ask?".
questions-introduksjonsprogram-ask-why = You cannot be in both programmes at once. The Qualification Programme can come afterwards.
# The radio button's label.
questions-introduksjonsprogram-answers-ja-label = Yes
# Under the label: what the answer means.
questions-introduksjonsprogram-answers-ja-explanation = Nav must decide what can come afterwards.
# Where this would give another answer: the change in life that it takes.
questions-introduksjonsprogram-answers-ja-situation = If you join the introduction programme
# The radio button's label.
questions-introduksjonsprogram-answers-nei-label = No
# Where this would give another answer: the change in life that it takes.
questions-introduksjonsprogram-answers-nei-situation = If you leave the introduction programme
# The radio button's label.
questions-introduksjonsprogram-answers-vet_ikke-label = I don't know
# Under the label: what the answer means.
questions-introduksjonsprogram-answers-vet_ikke-explanation = Nav will have to find out which programme you are in.

# The step's heading and the row's label in the summary.
questions-nav_kontor-ask-title = Nav office
# The legend or label.
questions-nav_kontor-ask-question = Does your municipality have a Nav office yet?
# Under the legend or label.
questions-nav_kontor-ask-description = You are using rules from before 2010. Not every municipality had a Nav office then.
# Behind "Why do we ask?".
questions-nav_kontor-ask-why = Until 2010 the programme existed only in municipalities that had a Nav office.
# The radio button's label.
questions-nav_kontor-answers-ja-label = Yes
# Where this would give another answer: the change in life that it takes.
questions-nav_kontor-answers-ja-situation = If your municipality gets a Nav office
# The radio button's label.
questions-nav_kontor-answers-nei-label = No
# Where this would give another answer: the change in life that it takes.
questions-nav_kontor-answers-nei-situation = If your municipality has no Nav office
# The radio button's label.
questions-nav_kontor-answers-vet_ikke-label = I don't know
# Under the label: what the answer means.
questions-nav_kontor-answers-vet_ikke-explanation = Someone will have to find out if the municipality had a Nav office.

# The step's heading and the row's label in the summary.
questions-nav_tilbud-ask-title = What Nav can offer
# The legend or label.
questions-nav_tilbud-ask-question = Can the Nav office offer you a suitable programme?
# Under the legend or label.
questions-nav_tilbud-ask-description = You are using rules from before 2019. The Nav office had to have a programme to offer then.
# Behind "Why do we ask?".
questions-nav_tilbud-ask-why = Until 2019 it was a condition that the Nav office could offer a programme. It no longer is.
# The radio button's label.
questions-nav_tilbud-answers-ja-label = Yes
# Where this would give another answer: the change in life that it takes.
questions-nav_tilbud-answers-ja-situation = If the Nav office can offer you a suitable programme
# The radio button's label.
questions-nav_tilbud-answers-nei-label = No
# Where this would give another answer: the change in life that it takes.
questions-nav_tilbud-answers-nei-situation = If the Nav office cannot offer you a suitable programme
# The radio button's label.
questions-nav_tilbud-answers-vet_ikke-label = I don't know
# Under the label: what the answer means.
questions-nav_tilbud-answers-vet_ikke-explanation = The Nav office will have to answer that.

# The step's heading and the row's label in the summary.
questions-byrdefullt-ask-title = Disproportionate burden
# The legend or label.
questions-byrdefullt-ask-question = Is it a disproportionate burden to offer you a programme, because of your circumstances?
# Under the legend or label.
questions-byrdefullt-ask-description = Answer yes only if Nav has decided so.
# Behind "Why do we ask?".
questions-byrdefullt-ask-why = The municipality can say no when a programme would be a disproportionate burden because of the applicant's circumstances. The municipality's finances are no such reason.
# The radio button's label.
questions-byrdefullt-answers-ja-label = Yes
# Where this would give another answer: the change in life that it takes.
questions-byrdefullt-answers-ja-situation = If Nav decides that a programme for you is a disproportionate burden
# The radio button's label.
questions-byrdefullt-answers-nei-label = No
# Where this would give another answer: the change in life that it takes.
questions-byrdefullt-answers-nei-situation = If Nav finds that a programme for you is not a disproportionate burden
# The radio button's label.
questions-byrdefullt-answers-vet_ikke-label = I don't know
# Under the label: what the answer means.
questions-byrdefullt-answers-vet_ikke-explanation = Nav must decide if the exception applies.

# The step's heading and the row's label in the summary.
questions-barn-ask-title = Children
# The legend or label.
questions-barn-ask-question = How many children under 18 do you support?
# Under the legend or label.
questions-barn-ask-description = Count your own children who live with the other parent too. Write 0 if you do not support any children.
# Behind "Why do we ask?".
questions-barn-ask-why = You get a child supplement for each child, at a fixed daily rate. It is the same whether you are under or over 25.
# The button.
questions-barn-ask-help-title = Which children count?
# What it opens.
questions-barn-ask-help-paragraphs =
    - Your own children count, also when they live with the other parent. Stepchildren do not count.
    - A foster child counts if you have supported the child for the last two years. If the placement is lasting, the child may count sooner.
    - The child must live in Norway and stay here lawfully. Up to 90 days a year abroad do no harm.
    - If both parents take part in the programme, both get the supplement. If you pay child maintenance, the child supplement may go to the maintenance.
    - Up to and including 2023, a child with an income above the basic amount (G) in national insurance did not count.
# Behind the field: "children".
questions-barn-unit = children
# The button that asks for their birth dates instead.
questions-barn-use_birth_dates = Enter birth dates instead
# The button that asks how many they are instead.
questions-barn-use_count = Enter the number of children instead
# The label of the field for their birth dates.
questions-barn-birth_dates = When were the children born?
# Under that label.
questions-barn-birth_dates_description = Write a date for each child, with commas between. For example 24.12.2015, 03.05.2019.

# The step's heading and the row's label in the summary.
questions-arbeidstimer-ask-title = Paid work
# The legend or label.
questions-arbeidstimer-ask-question = How many hours of paid work will you do each week?
# Under the legend or label.
questions-arbeidstimer-ask-description = Write hours from 0 to 37.5, for example 7.5. Write 0 if you will not be working.
# Behind "Why do we ask?".
questions-arbeidstimer-ask-why = The programme is 37.5 hours a week, and paid work counts as part of it. The benefit and the child supplement go down for the hours you work. How much you earn makes no difference.
# The button.
questions-arbeidstimer-ask-help-title = How much can you work?
# What it opens.
questions-arbeidstimer-ask-help-paragraphs =
    - You can have ordinary work up to half time, which is 18.75 hours a week. An apprenticeship can be more.
# Behind the field: "hours a week".
questions-arbeidstimer-unit = hours a week
# The checkbox for apprentices.
questions-arbeidstimer-apprentice = I am an apprentice, and these are my hours in training
# Under the checkbox.
questions-arbeidstimer-apprentice_description = An apprenticeship can be more than half time.
# The same until the reform of 2019.
questions-arbeidstimer-apprentice_description_before = Before 2019, the limit of half time applied to apprentices too.
# The hourly wage.
questions-arbeidstimer-wage = Hourly wage before tax
# Under it: how to write it, what it is for, and that it may stand empty.
questions-arbeidstimer-wage_description = We can then show what reaches your account. For example 187.50. You may leave it empty.
# The same before 2024, when benefit and wage were taxed apart.
questions-arbeidstimer-wage_description_before_tax = We can then show what you get in all before tax. For example 187.50. You may leave it empty.
# Behind the field: "kroner an hour".
questions-arbeidstimer-wage_unit = kroner an hour

# The first day.
questions-plan-start = When does the programme begin?
# Under it: how to write it, and that it may stand empty.
questions-plan-start_description = Write day, month and year, for example 17.08.2026.
# How many months.
questions-plan-months = How long does it last?
# Under it.
questions-plan-months_description = Write the number of months from 1 to 36, for example 12.
# Behind the field: "months".
questions-plan-unit = months
# The checkbox for payment by the day.
questions-plan-daily = The municipality pays for each benefit day
# Under the checkbox: what holds otherwise.
questions-plan-daily_description = The municipality chooses how it pays. If you leave it unticked, we assume the same amount every month.
# The button.
questions-plan-absence-title = What about illness and other absence?
# What it opens.
questions-plan-absence-paragraphs =
    - The plan assumes that you are there every day.
    - Illness with a doctor's certificate does not reduce the benefit. Nor does leave granted for compelling welfare reasons. If you stay away without a valid reason, the benefit goes down for the hours.
# Under the field for the birth date, where the plan needs it.
questions-plan-birth_date_description = You may have a birthday before the programme ends, and then the result or the amount may be different. Enter day, month and year, for example 24.12.1998.
# Why it does.
questions-plan-birth_date_why = The benefit goes up on the day you turn 25, and the programme has a lower and an upper age limit. If we only know your age in whole years, we do not know which day that is.


## What is wrong with an answer, and how to correct it

# All of `errors-missing-`: nothing is answered, so these say what to do. Whole sentences, beside the question and in the list of errors.
errors-missing-alder = Enter your age in whole years, for example 27.
errors-missing-foedselsdato = Enter your date of birth, for example 24.12.1998.
errors-missing-opphold = Say whether you are a Norwegian citizen or live in Norway permanently. Choose “I don't know” if you are not sure.
errors-missing-eoes = Say whether you or someone in your family is from an EEA country. Choose “I don't know” if you are not sure.
errors-missing-nedsatt_evne = Say whether it is hard for you to get or keep a job. Choose “I don't know” if you are not sure.
errors-missing-ytelser = Say whether you get unemployment benefit, sickness benefit, AAP or something similar. Choose “I don't know” if you are not sure.
errors-missing-arbeidsevnevurdering = Say whether Nav has assessed what you can manage at work. Choose “I don't know” if you are not sure.
errors-missing-tett_oppfoelging = Say whether you need a lot of help to get into work. Choose “I don't know” if you are not sure.
errors-missing-egen_jobbsoeking = Say whether looking for a job yourself is the main thing you need. Choose “I don't know” if you are not sure.
errors-missing-introduksjonsprogram = Say whether you are in the introduction programme now. Choose “I don't know” if you are not sure.
errors-missing-nav_kontor = Say whether the municipality has a Nav office. Choose “I don't know” if you are not sure.
errors-missing-nav_tilbud = Say whether the Nav office can offer a programme. Choose “I don't know” if you are not sure.
errors-missing-uforholdsmessig_byrdefullt = Say whether your circumstances make the programme a disproportionate burden. Choose “I don't know” if that is not settled.
errors-missing-barn = Enter how many children you support, for example 2. Write 0 if you have no children.
errors-missing-arbeidstimer_per_uke = Enter your hours of paid work a week, for example 7.5. Write 0 if you will not be working.

# Something else than digits.
errors-alder-not_a_number = Write your age in figures. Enter whole years, for example 27.
# A number with decimals.
errors-alder-not_whole = Your age cannot have decimals. Enter whole years, for example 27.
# Above 120, or below 0.
errors-alder-out_of_range = Your age must be between 0 and 120. Enter whole years, for example 27.
# Four digits: a year of birth.
errors-alder-year = That looks like a year. Enter your age in whole years, for example 27.
# Eleven digits or more: a national identity number.
errors-alder-identity_number = That looks like a national identity number. We do not need it, so please remove it. Enter your age in whole years, for example 27.

# Something else than day, month and year. The example is a date of an adult or of a child.
errors-foedselsdato-wrong_form = Write your date of birth as day, month and year with full stops between, for example { $eksempel }.
# Two digits for the year, which may be either of two.
errors-foedselsdato-short_year = Do you mean { $ene } or { $andre }? Write the year with four digits, for example { $eksempel }.
# A day that does not exist.
errors-foedselsdato-impossible = There is no such date. Check the day and month, and write for example { $eksempel }.
# After the law date.
errors-foedselsdato-future = The date of birth cannot be after { $dato }. Check the year, and write for example { $eksempel }.
# More than 120 years ago.
errors-foedselsdato-too_old = The date of birth is more than 120 years ago. Check the year, and write for example { $eksempel }.
# Eleven digits or more: a national identity number.
errors-foedselsdato-identity_number = That looks like a national identity number. We do not need it, so please remove it. Write only the date of birth, for example { $eksempel }.

# Something else than digits.
errors-barn-not_a_number = Write the number of children in figures, for example 2. Write 0 if you have no children.
# A number with decimals.
errors-barn-not_whole = The number of children must be a whole number, for example 2.
# Outside the range.
errors-barn-out_of_range = The number of children must be between 0 and 20. Write for example 2.
# Eleven digits or more: a national identity number.
errors-barn-identity_number = That looks like a national identity number. We do not need it, so please remove it. Write only the number of children, for example 2.

# Their birth dates: nothing, or something else than dates.
errors-barn_foedselsdatoer = Write a date for each child with commas between, for example 24.12.2015, 03.05.2019.

# Something else than a number.
errors-arbeidstimer-not_a_number = Write the hours in figures, for example 7.5. Write 0 if you will not be working.
# More than two decimals.
errors-arbeidstimer-too_many_decimals = Write the hours with at most two decimals, for example 7.25.
# Below 0, or above the most there can be.
errors-arbeidstimer-out_of_range = The hours must be between 0 and 37.5 a week. Write for example 7.5.
# Eleven digits or more: a national identity number.
errors-arbeidstimer-identity_number = That looks like a national identity number. We do not need it, so please remove it. Write only hours a week, for example 7.5.

# Something else than a number.
errors-timeloenn-not_a_number = The hourly wage must be written in figures, for example 187.50. Leave the field empty if you do not know it.
# More than two decimals.
errors-timeloenn-too_many_decimals = Enter the hourly wage with no more than two decimals, for example 187.50.
# Below 0, or above the most there can be.
errors-timeloenn-out_of_range = The hourly wage must be between 0 and 2,000 kroner. Write for example 187.50.
# Eleven digits or more: a national identity number.
errors-timeloenn-identity_number = That looks like a national identity number. We do not need it, so please remove it. Write only the hourly wage, for example 187.50.

# Something else than a number.
errors-samordning-not_a_number = The amount must be written in figures, for example 3500. Leave the field empty if you do not know it.
# More than two decimals.
errors-samordning-too_many_decimals = Enter the amount with no more than two decimals, for example 3500.50.
# Below 0, or above the most there can be.
errors-samordning-out_of_range = The amount must be between 0 and 100,000 kroner a month. Write for example 3500.
# Eleven digits or more: a national identity number.
errors-samordning-identity_number = That looks like a national identity number. We do not need it, so please remove it. Write only the amount, for example 3500.

# Nothing, or something else than day, month and year.
errors-programstart-wrong_form = Write the first day as day, month and year, for example 17.08.2026. Empty the field if you do not know.
# A day that does not exist.
errors-programstart-impossible = There is no such date. Check the day and month, and write for example 17.08.2026.
# Eleven digits or more: a national identity number.
errors-programstart-identity_number = That looks like a national identity number. We do not need it, so please remove it. Write only the first day, for example 17.08.2026.

# The months of the programme.
errors-program_maaneder = Write the number of months as a whole number from 1 to 36, for example 12. Empty the field if you do not know.
# A number that may be thousands.
errors-thousands = Do you mean { $ene } or { $andre }? Write the number without a full stop or comma for thousands, for example { $eksempel }.


## The summary of all answers

# The heading, and the step's title.
summary-heading = Check your answers
# Under the heading.
summary-lead = Is everything right? You can change any answer before you see the result.
# In place of an answer that is missing.
summary-unanswered = Not answered
# That the result is guidance and not a decision.
summary-guidance = The result is guidance, not a decision.
# An age as an answer.
summary-age = { $alder } years old
# A birth date as an answer.
summary-birth_date = Born { $dato }
# The children, or that there are none.
summary-children =
    { $antall ->
        [0] No children
        [one] { $antall } child
       *[other] { $antall } children
    }
# No paid work.
summary-no_work = No paid work
# Hours of paid work.
summary-hours =
    { $timer ->
        [one] { $timer } hour a week
       *[other] { $timer } hours a week
    }
# Hours as an apprentice, with how many as above.
summary-apprentice = { $timer } as an apprentice
# Hours, as above, with the hourly wage.
summary-wage = { $timer }, { $loenn } an hour
# The row's label for when the programme begins.
summary-programme = The programme
# The programme.
summary-plan = From { $dato }. Number of months: { $antall }
# Its start alone.
summary-plan_start = From { $dato }. Number of months not given


## The result

# The heading of the result.
result-conclusions-likely-heading = It looks as if you may have a right to the Qualification Programme
# One sentence or two under it.
result-conclusions-likely-lead = Your answers fit the conditions in the law. Nav must still make its own assessment.
# A few words, where conclusions stand side by side.
result-conclusions-likely-short = May have a right to the programme
# Heading over `advice`.
result-conclusions-likely-advice_heading = What to do now
# What to do, and whom to ask.
result-conclusions-likely-advice =
    - Contact your Nav office. Say that you want to apply for kvalifiseringsprogrammet, which is the programme's name in Norwegian.
    - Ask for a written decision, even if the answer is no.
# The heading of the result.
result-conclusions-needs_assessment-heading = Nav must decide if you can join the Qualification Programme
# One sentence or two under it.
result-conclusions-needs_assessment-lead = None of your answers speaks against it.
# A few words, where conclusions stand side by side.
result-conclusions-needs_assessment-short = Nav must decide
# Heading over `advice`.
result-conclusions-needs_assessment-advice_heading = What to do now
# What to do, and whom to ask.
result-conclusions-needs_assessment-advice =
    - Contact your Nav office. Say that you want to apply for kvalifiseringsprogrammet, which is the programme's name in Norwegian.
    - Ask for a written decision, even if the answer is no.
# The heading of the result.
result-conclusions-incomplete-heading = We need more answers to say if the programme may suit you
# One sentence or two under it.
result-conclusions-incomplete-lead = Some questions are not answered, and they may decide the result. You can answer “I don't know”.
# A few words, where conclusions stand side by side.
result-conclusions-incomplete-short = More answers needed
# Heading over `advice`.
result-conclusions-incomplete-advice_heading = What to do now
# What to do, and whom to ask.
result-conclusions-incomplete-advice =
    - Answer the questions that are left.
    - If a question is hard to answer, you can call Nav on 55 55 33 33.
# The heading of the result.
result-conclusions-unlikely-heading = It does not look as if the programme suits you right now
# One sentence or two under it.
result-conclusions-unlikely-lead = Nav may see it differently, and your situation may change.
# A few words, where conclusions stand side by side.
result-conclusions-unlikely-short = Probably not right now
# Heading over `advice`.
result-conclusions-unlikely-advice_heading = What you can do
# What to do, and whom to ask.
result-conclusions-unlikely-advice =
    - You can apply anyway, and you have a right to an answer in writing. You can appeal against that answer.

# Under the lead, always: guidance, not a decision.
result-guidance = This is guidance, not a decision. Only a formal decision by Nav settles it.
# Under the heading: which conditions are not met.
result-not_met =
    { $antall ->
        [one] One condition does not seem to be met: { $vilkaar }.
       *[other] Some conditions do not seem to be met: { $vilkaar }.
    }
# Under the heading: which conditions Nav must look at.
result-weighed =
    { $antall ->
        [one] Nav must look at one condition with you: { $vilkaar }.
       *[other] Nav must look at some conditions with you: { $vilkaar }.
    }
# A condition in these sentences.
result-named = “{ $vilkaar }”

# Over the payslip, and over the card it stands in after a no.
result-amounts-heading = How much you can get in an ordinary month
# Under the heading where the conclusion is that it looks unlikely.
result-amounts-if_granted = The amounts apply if Nav says yes after all.
# In place of amounts while the age is unknown.
result-amounts-unknown = Enter your age, and we can work out the amount. If you are under 25, you get two thirds of the full benefit.
# In place of amounts while a birthday that is not known may move them.
result-amounts-unsure = You may have a birthday before the programme starts, and then the result or the amount may be different. Enter your date of birth, and we can work out what you get from the start.
# Behind it, and read aloud: that it is the one when the programme starts.
result-amounts-at_start = if you start on { $dato }
# Why there is no amount after tax with paid work.
result-amounts-no_net_without_wage = What reaches your account depends on what you earn at work. Add your hourly wage, and we can work it out.
# The button that asks for the wage.
result-amounts-add_wage = Add your hourly wage
# Why there is none where wage and benefit are taxed each in its own way.
result-amounts-no_net_taxed_apart = Before 2024, wages and the benefit were taxed under different rules. So we only show the amount before tax.
# What June and December leave.
result-amounts-june_and_december = No tax is taken for June, so you get { $juni }. Half the tax is taken for December, so you get { $desember }.
# That other benefits are not taken off yet.
result-amounts-before_set_off = Unemployment, sickness and parental benefit have not been taken off. What you are entitled to of these comes off your benefit, krone for krone.
# That the benefit set off comes beside, and is not in the amount in the account.
result-amounts-set_off_apart = You also get the benefit that comes off the qualification benefit. Neither that nor the tax on it is in the amount in your account.
# What a "month" means.
result-amounts-typical_month = A month here is a twelfth of a year. The municipality may also pay by the day, and then the months vary.
# Opens the table of amounts.
result-amounts-details = See the amounts per day, month and year
# The table's caption.
result-amounts-caption = What you can get per day, month and year, in kroner
# Column: what the row is.
result-amounts-column_what = In kroner (NOK)
# Column: a benefit day.
result-amounts-column_day = Per day
# Column: a typical month.
result-amounts-column_month = Per month
# Column: a year.
result-amounts-column_year = Per year
# Row: the qualification benefit.
result-amounts-stoenad = Qualification benefit
# Row: the child supplement.
result-amounts-barnetillegg = Child supplement
# Row: both together, before tax.
result-amounts-total = Total before tax
# Row: taken for paid work.
result-amounts-reduction_work = Taken off for paid work
# Row: taken for absence without permission.
result-amounts-reduction_absence = Taken off for absence without permission
# Row: taken for other benefits.
result-amounts-reduction_set_off = Taken off for other benefits
# Under the payslip of those who are 23 or 24: what comes then.
result-amounts-at_25 = From the day you turn 25: { $beloep } a month before tax.
# Opens the fields that move the amount.
result-amounts-other = Try other numbers
# Opens what the amount takes into account.
result-amounts-about = About the amount
# Row: what is left after reductions, before tax.
result-amounts-after_reductions = What is left, before tax
# Row: the same, where the wage stands beneath it.
result-amounts-from_programme = From the programme
# Row: the wage.
result-amounts-loenn = Wages alongside
# Row: benefit and wage, in the table.
result-amounts-with_wage = Total with wages, before tax
# Row: contribution and tax.
result-amounts-tax = Tax, estimated
# Row: what an ordinary month leaves.
result-amounts-on_account = In your account, estimated
# Row: contribution and tax, a twelfth of the year's.
result-amounts-tax_on_average = Tax and national insurance contribution, on average
# Row: what is left after tax, a twelfth of the year's.
result-amounts-net = After tax, estimated average
# From when the rates hold.
result-amounts-rates_from = Rates apply from { $dato }.
# What is not decided yet.
result-amounts-reservation = Not set yet for this date: { $satser }. We have used the newest we know.
# The lower rate of the young.
result-amounts-under_25 = You get two thirds of the full benefit because you are under 25. The child supplement is the same for everyone.
# The children in the amount, or what each would bring where there is none.
result-amounts-children =
    { $antall ->
        [0] The child supplement is { $sats } per child and day.
        [one] Child supplement for { $antall } child is included: { $sats } a day.
       *[other] Child supplement for { $antall } children is included: { $sats } per child and day.
    }
# The amount is lower because of work, with how many hours as in the summary.
result-amounts-working = The amount is lower because you will be working { $timer }.

# The heading.
result-conditions-heading = The conditions
# Under it: how many seem to be met.
result-conditions-count = { $oppfylt } of { $antall } seem to be met
# Opens those that are met, where others are not.
result-conditions-others = The other conditions
# Before the paragraphs of a condition.
result-conditions-basis = Found in

# The heading.
result-calculation-heading = How we worked it out
# Under the heading: amounts are exact, and rounded when shown.
result-calculation-lead = We use exact numbers all the way and only round what we show. The basic amount (G) is an amount in national insurance, adjusted each year.
# Column: the line's label.
result-calculation-column_what = Line
# Column: what it came to.
result-calculation-column_value = Number
# Heading over the lines of the qualification benefit.
result-calculation-stoenad = Benefit and child supplement
# Heading over the lines of reductions.
result-calculation-reductions = Taken off
# Heading over the lines of contribution and tax.
result-calculation-tax = Tax and national insurance contribution
# How the law writes the share of the young.
result-calculation-two_thirds = two thirds
# How a line came about where what is taken away may be more than there is.
result-calculation-not_below_zero = { $regnestykke }, but not less than zero
# An amount of a year, at the end of such a line.
result-calculation-plain-a_year = { $beloep } a year
# An amount of a month, at the end of such a line.
result-calculation-plain-a_month = { $beloep } a month
# The calculation in a few plain lines, each with an amount behind it: the full benefit.
result-calculation-plain-full = The full benefit is { $faktor } times the basic amount (G) of { $grunnbeloep }.
# The share of it before one turns 25.
result-calculation-plain-young = You are under 25 and get two thirds of that.
# What that is in a month.
result-calculation-plain-month = The benefit of the year, divided by twelve months.
# The child supplement.
result-calculation-plain-children =
    { $antall ->
        [one] The supplement for one child is { $sats } a day, five days a week.
       *[other] The supplement for { $antall } children is { $sats } a day for each, five days a week.
    }
# Taken off for paid work.
result-calculation-plain-work = You work { $timer } of { $full } hours a week, and get no benefit for those hours.
# Taken off for absence.
result-calculation-plain-absence = You get no benefit for { $timer } hours of absence without permission.
# Taken off for other benefits.
result-calculation-plain-set_off = Other benefits are taken off krone for krone.
# The wage beside the programme.
result-calculation-plain-wage = The wage for { $timer } hours a week is { $sats } an hour.
# Taken off in tax.
result-calculation-plain-tax = Tax and national insurance contribution in an ordinary month, as an estimate.
# What is left.
result-calculation-plain-account = This reaches your account in an ordinary month.

# The heading.
result-tax-heading = About tax and pension
# What the estimate assumes.
result-tax-assumptions = The estimate uses the tax rules for { $aar }, tax class 1 and no other income. It does not apply in Finnmark and Nord-Troms. Your tax deduction card decides how much is actually taken.
# The same where the tax is on a wage too.
result-tax-assumptions_with_wage = The estimate uses the tax rules for { $aar }, tax class 1 and no income other than the benefit and your wages. It does not apply in Finnmark and Nord-Troms. Your tax deduction card decides how much is actually taken.
# The tax rules, among what is not decided yet.
result-tax-rules = the tax rules
# What applies to tax and pension, as a list.
result-tax-points =
    - You pay tax on the benefit, and a contribution to national insurance. You earn pension rights on it.
    - No tax is taken from the benefit for June, and only half in December. The money for June may not come until July.

# The heading.
result-hours-heading = If you work alongside the programme
# The picture in words. Each picture has placeholders of its own.
result-hours-text = Without paid work you can get { $mest } a month before tax. In a half-time position you can get { $halv }. Your wages come on top.
# What faint bars stand for.
result-hours-faint = More than half time, only for apprentices
# Opens the table.
result-hours-table = See the amount for each number of hours
# The table's caption.
result-hours-caption = What you can get a month before tax, by hours of paid work
# The heads of its columns.
result-hours-columns =
    - Paid work
    - NOK per month

# The heading.
result-hours_with_wage-heading = If you work alongside the programme
# The picture in words. Each picture has placeholders of its own.
result-hours_with_wage-text = Without paid work you have { $mest } a month before tax. In a half-time position you have { $halv }, with your wages.
# What faint bars stand for.
result-hours_with_wage-faint = More than half time, only for apprentices
# Opens the table.
result-hours_with_wage-table = See the amounts for each number of hours
# The table's caption.
result-hours_with_wage-caption = Benefit with child supplement, and wages, per month by hours of paid work, in kroner
# The heads of its columns.
result-hours_with_wage-columns =
    - Paid work
    - Benefit
    - Wages
    - Before tax
    - In account

# What an hour of work takes of the qualification benefit.
result-beside-break_even = For each hour you work, your benefit goes down by { $beloep }.
# Behind it: whether it pays to work, where the wage is not known.
result-beside-may_pay = If you earn more than that an hour, you have more before tax when you work.
# The same where the wage is more.
result-beside-pays = You earn more than that an hour, so you have more before tax when you work.
# The same where the wage is less.
result-beside-pays_not = You earn less than that an hour, so you have less before tax when you work.
# That holiday pay is not in the wage.
result-beside-holiday_pay = Holiday pay on your wages is not included.
# Which hours are one's own.
result-beside-own = Your hours
# What a bar shows: what the programme pays.
result-beside-stoenad = From the programme
# What a bar shows: the wage.
result-beside-loenn = Wages

# The heading.
result-plan-heading = Month by month
# The picture in words. Each picture has placeholders of its own.
result-plan-text = From { $dato } you can get { $beloep } in total before tax. The first and the last month may be shorter.
# What faint bars stand for.
result-plan-faint = The rates have not been set yet
# Opens the table.
result-plan-table = See the amount for each month
# The table's caption.
result-plan-caption = What you can get month by month, before tax
# The heads of its columns.
result-plan-columns =
    - Month
    - NOK before tax

# Behind it where absence or other benefits are taken off a month.
result-plan_before_deductions = In the plan, nothing is taken off for absence or other benefits.
# In place of the plan until start and length are known.
result-plan_lead = We show what you can get from month to month. Choose a length, or write when the programme begins and how long it lasts.
# A button: so many months from a day on.
result-plan_preset = { $antall } months from { $dato }
# In place of the plan while only the start is known.
result-plan_without_length = The programme begins on { $dato }. Write how long it lasts.
# In place of the plan while a birthday that is not known may move it.
result-plan_unsure = You may have a birthday before the programme ends, and then the result or the amount may be different. Enter your date of birth, and we can show the plan.
# The law date is another day than today, and has been.
result-past_law = The rules and rates are those of { $dato }.
# The same where it is still to come.
result-future_law = The rules and rates are those we know today for { $dato }.
# The row that sums up the plan.
result-plan_sum = The whole programme
# Under the picture, at a mark: which rates the months above it rest on that are not decided yet.
result-plan_open = Not set yet: { $satser }. We have used the latest we know.
# One of them, from `tables-`, and from when.
result-plan_open_rate = { $sats } from { $dato }
# A note on a month that is not paid whole, or in a plan that is paid by the day.
result-plan_days =
    { $dager ->
        [one] { $dager } day of benefit.
       *[other] { $dager } days of benefit.
    }

# The heading.
result-changes-heading = If your situation changes
# Under the heading.
result-changes-lead = Each line shows what happens if only this one thing changes.
# Where nothing would change it.
result-changes-none = We know of no single change that gives a different result in the next 24 months.
# Heading over situations in life.
result-changes-answers_heading = If something changes
# Heading over days.
result-changes-dates_heading = As time passes
# Something happens on a day; what then follows stands beneath it.
result-changes-date = From { $dato }, when { $hendelse }
# What follows: another conclusion.
result-changes-conclusion = The result is then “{ $konklusjon }”.
# What follows: a month's amount.
result-changes-amount = The amount is { $beloep } a month before tax.
# What follows where neither is known.
result-changes-unknown = The amount may then change.
# Behind an amount whose rates are not decided yet.
result-changes-projected = The rates have not been set yet.

# Advice: how to apply.
result-next-in_writing = Apply in writing if you can. You can ask your Nav office for help with the application.
# The link to the list of offices.
result-next-find_office = Find your Nav office
# Where that link goes.
result-next-office_link = https://www.nav.no/sok-nav-kontor
# Nav has not assessed the work capability.
result-next-situations-assess = Ask your Nav office for an assessment of your work ability.
# It is not known whether Nav has.
result-next-situations-assessed = Ask your Nav office if your work ability has been assessed.
# Something else is for Nav to weigh.
result-next-situations-discuss = Tell your counsellor about your situation, and about what Nav must decide.
# There are benefits, which may end.
result-next-situations-ends = Does your other benefit end soon? Apply before it does.
# No programme for now: what else there may be.
result-next-situations-other_help = Ask your Nav office what other help you can get to find work.
# No programme for now: later, perhaps.
result-next-situations-later = If too much else is difficult now, you can ask for a new assessment later.
# No programme for now: money to live on.
result-next-situations-money = If you have no money to live on, you can apply for social assistance.
# No lawful stay.
result-next-situations-emergency = Your Nav office must give you advice in any case. In an emergency you can get help.
# Before the phone number.
result-next-phone = Call Nav on { $telefon }
# The number as it is shown.
result-next-phone_number = 55 55 33 33
# The number for `tel:` links.
result-next-phone_link = +4755553333

# Heading over `questions`.
result-questions_heading = What people often ask

# The button.
result-questions-under_25-title = Why do you get less when you are under 25?
# What it opens.
result-questions-under_25-paragraphs =
    - The law gives two thirds of the full benefit to people under 25. From the day you turn 25, you get the full benefit.

# The button.
result-questions-household-title = What about child benefit, housing benefit, savings and your partner's income?
# What it opens.
result-questions-household-paragraphs =
    - Child benefit, cash-for-care, child maintenance, housing support from State or municipality, and your partner's income do not reduce the benefit.
    - Nor do savings, a house or a car.
    - If both of you take part, each gets the whole of their own benefit and the child supplement.
    - If you have a right to unemployment, sickness or parental benefit, it is taken off the benefit krone for krone.

# The button.
result-questions-other_benefits-title = What about AAP, disability benefit and student loans?
# What it opens.
result-questions-other_benefits-paragraphs =
    - AAP, disability benefit and student loans do not reduce the benefit. But work assessment allowance (AAP) and disability benefit count as benefits. If you get more than very little in such benefits, the condition on benefits is not met.
    - Student loans and grants from Lånekassen do not count as benefits.

# The button.
result-questions-benefits_end-title = What if your other benefit ends soon?
# What it opens.
result-questions-benefits_end-paragraphs =
    - Apply before it ends. If you are accepted, the programme must begin within six months of your application arriving.
    - From 1 July 2026, transitional benefit for single parents (overgangsstønad) no longer applies to most people. If you lose it, the programme may be for you.

# The button.
result-questions-start-title = When does the programme begin?
# What it opens.
result-questions-start-paragraphs =
    - If you are accepted, the programme must begin within six months of your application arriving.

# The button.
result-questions-disability-title = What if you have applied for disability benefit?
# What it opens.
result-questions-disability-paragraphs =
    - If you are later paid disability benefit for a time when you got the qualification benefit, the municipality can claim the back pay.

# The button.
result-questions-youth-title = What about programmes for young people?
# What it opens.
result-questions-youth-paragraphs =
    - In some places, people under 29 can get a benefit of their own: ungdomsprogramytelse or aktivitetspenger. It cannot be combined with the qualification benefit. Ask your Nav office what there is where you live.

# The button.
result-questions-payment-title = When is the money paid?
# What it opens.
result-questions-payment-paragraphs =
    - The money is paid in arrears, for the attendance that is registered. The municipality chooses the days, so ask your Nav office.
    - If you need money before the first payment, you can apply for social assistance.

# The button.
result-questions-debt-title = Can debt or child maintenance be taken from the benefit?
# What it opens.
result-questions-debt-paragraphs =
    - Yes, but you must keep enough to live on. That follows from section 2-7 of the Creditors' Recovery Act (dekningsloven).
    - If you pay child maintenance, the child supplement may go to the maintenance.

# The button.
result-questions-work-since-title = Can you work at the same time?
# What it opens.
result-questions-work-since-paragraphs =
    - Yes, up to half time. An apprenticeship can be more. The benefit and the child supplement go down for the hours you work, whatever you earn.
# The button.
result-questions-work-before-title = Can you work at the same time?
# What it opens.
result-questions-work-before-paragraphs =
    - Yes, up to half time. Before 2019 that applied to apprentices too. The benefit and the child supplement go down for the hours you work, whatever you earn.

# The button.
result-questions-travel-title = Are your travel costs covered?
# What it opens.
result-questions-travel-paragraphs =
    - There may be travel support under section 13 of the Labour Market Act, and it does not reduce the benefit. Ask your Nav office.

# The button.
result-questions-illness-since-title = What about illness and other absence?
# What it opens.
result-questions-illness-since-paragraphs =
    - Illness with a doctor's certificate does not reduce the benefit. Nor does leave granted for compelling welfare reasons. If you stay away without a valid reason, the benefit goes down for the hours.
    - In the first eight weeks you need a doctor's certificate. After that you can report yourself ill for up to three days at a time. With a sick child you can usually stay home for up to 10 days in 12 months. Some people get more.
# The button.
result-questions-illness-before-title = What about illness and other absence?
# What it opens.
result-questions-illness-before-paragraphs =
    - Illness with a doctor's certificate does not reduce the benefit. Nor does leave granted for compelling welfare reasons. If you stay away without a valid reason, the benefit goes down for the hours.
    - Before 2012 the programme had no fixed rules on self-reported illness and sick children. Ask the Nav office what applied.

# The button.
result-questions-birth-title = What if you are expecting or have just had a child?
# What it opens.
result-questions-birth-paragraphs =
    - You can have leave with the benefit before the due date and after the birth. The programme cannot be ended because birth or adoption keeps you away in the first year.

# The button.
result-questions-holiday-since-title = Do you get holidays?
# What it opens.
result-questions-holiday-since-paragraphs =
    - Yes, up to 25 working days a year, and you keep the benefit. If you are over 60, you get five days more.
    - There is no holiday pay.
# The button.
result-questions-holiday-before-title = Do you get holidays?
# What it opens.
result-questions-holiday-before-paragraphs =
    - Before 2012 the programme had no fixed rules on holidays. Ask the Nav office what applied.
    - There is no holiday pay.

# The button.
result-questions-duration-since-title = How long does the programme last, and can you come back?
# What it opens.
result-questions-duration-since-paragraphs =
    - Nav decides for up to one year at a time. The programme usually lasts two years at most. For special reasons you can get up to one year more.
    - Approved leave and interruptions do not count towards that time. If you want to come back later, you can apply again.
# The button.
result-questions-duration-before-title = How long does the programme last, and can you come back?
# What it opens.
result-questions-duration-before-paragraphs =
    - Before 2019 the programme lasted up to one year, and longer only after a new assessment.
    - Approved leave and interruptions do not count towards that time. If you want to come back later, you can apply again.

# The button.
result-questions-complaint-title = What if you disagree with the decision?
# What it opens.
result-questions-complaint-paragraphs =
    - You can appeal within three weeks of receiving the decision. If the last day is a Saturday, a Sunday or a public holiday, you have until the next working day.
    - Sign the appeal (klage) and send it to your Nav office. If the office does not change the decision, the appeal goes on to the County Governor (statsforvalteren), who represents the State in the county.
    - Where the refusal rests on the Labour and Welfare Administration Act, section 14 a, the appeal goes to Nav's appeals body (Nav klageinstans).

# The button.
result-questions-sentence-title = What if you have a short prison sentence to serve?
# What it opens.
result-questions-sentence-paragraphs =
    - The programme can be interrupted, without the benefit. Talk to your Nav office in advance.

# The button.
result-questions-injury-title = What if you are injured while taking part?
# What it opens.
result-questions-injury-paragraphs =
    - In work-oriented measures you are covered by the rules on occupational injury.

# The button.
result-questions-school-title = Can school or treatment be part of the programme?
# What it opens.
result-questions-school-paragraphs =
    - Yes: training, Norwegian classes, and treatment for substance use or illness. But the main part must improve your chance of getting into work.

# The button.
result-questions-social_assistance-title = Can you get social assistance as well, or if you say no?
# What it opens.
result-questions-social_assistance-paragraphs =
    - Yes, you may have a right to it if the benefit is not enough to live on. You must apply, and Nav decides.
    - If you say no to the programme, Nav cannot refuse social assistance for that reason alone. Nav must look at your own case.

# The button.
result-questions-moving-title = What if you move to another municipality?
# What it opens.
result-questions-moving-paragraphs =
    - The municipality you stay in is responsible. If you are a refugee and move in the first years without an agreement between the two, the new one may refuse you the programme.

# The button.
result-questions-from_abroad-title = Can refugees and EEA citizens take part?
# What it opens.
result-questions-from_abroad-paragraphs =
    - Yes, when the conditions are met. After the introduction programme, the Qualification Programme can be the next step.
    - From 7 March 2025, some EEA citizens and their families can take part without living permanently in Norway. It depends on the kind of stay they have.

# The button.
result-questions-immigration-title = Does the programme affect permanent residence or family reunification?
# What it opens.
result-questions-immigration-paragraphs =
    - The benefit is not on the list of income for permanent residence (Immigration Regulations, section 11-11). Nor do benefits under the Social Services Act count as income for family reunification (section 10-8 of the same regulations). Ask UDI, the Directorate of Immigration, before you decide.

# The heading.
result-disclaimers-heading = Good to know about the result
# To everyone.
result-disclaimers-points-answers = We work with what you have answered. Nav may see it differently.
# Where there is absence, and a child supplement: our reading of the law.
result-disclaimers-points-absence = The law does not say clearly whether the child supplement is also cut for absence without permission. We assume it is.
# Where other benefits are taken off, and there is a child supplement: our reading of the law.
result-disclaimers-points-set_off = The law does not say clearly whether other benefits are also taken off the child supplement. We assume they come off the benefit only.
# Near that age: our reading of the law.
result-disclaimers-points-year_of_67 = The law does not say what applies in the year you are 67. We leave that to Nav.
# Rules and date.
result-disclaimers-version = Rules in version { $versjon }, as of { $dato }.
# The date it was calculated or printed.
result-disclaimers-made = Worked out on { $dato }.
# Heading over the answers on the printed page.
result-disclaimers-answers = What you answered


## Where there are no rules to go by

# The device's clock shows a day that it cannot be.
trouble-clock = Your device says it is { $dato }. Please check the date on your device, because we use the rules of that day.
# The law date is outside the coverage.
trouble-outside_coverage = The guide has rules from { $fra } to { $til }. Choose a date in that period.
# A programme begins outside the coverage.
trouble-start_outside = We only have rules from { $fra } to { $til }. Write a date in that period, for example 17.08.2026.


## The conditions

# All of `conditions-`: the name of a condition, in a list with its outcome and reason after it.
conditions-alder = Age
conditions-opphold = Lawful residence and fixed abode
conditions-nedsatt_evne = Substantially reduced ability to work and earn
conditions-ytelser = No benefits, or very limited ones
conditions-arbeidsevnevurdering = Assessment of work ability
conditions-tett_oppfoelging = Close and coordinated follow-up
conditions-introduksjonsprogram = Not in the introduction programme
conditions-nav_kontor = A Nav office in the municipality
conditions-nav_tilbud = An offer from the Nav office
conditions-byrdefullt = Not a disproportionate burden because of the applicant's circumstances


## The outcome of a condition

# All of `outcomes-`: one or a few words beside the name of a condition, as a label.
outcomes-met = Met
outcomes-discretion = Nav must decide
outcomes-unanswered = Not answered
outcomes-not_met = Not met
# Of an exception that nobody has raised.
outcomes-not_raised = Not raised


## Why a condition came out as it did

# All of `reasons-`: whole sentences under the name of a condition.
reasons-alder_ubesvart = We do not know your age. The programme is for people aged { $minstealder } or over.
reasons-under_minstealder = You are { $alder }, and the age limit is { $minstealder }. Nav can tell you what help there is until then.
reasons-innenfor_aldersgrensene = You are { $alder }, which is within the age limits.
reasons-fylt_67 = You are { $alder }. Nav must decide if you can still take part.
reasons-over_aldersgrensen = You are { $alder }, which is above the upper age limit. Nav can tell you what help there is.
reasons-opphold_ubesvart = You have not answered the question about your stay.
reasons-norsk_statsborger = You are a Norwegian citizen, so you do not have to live permanently in Norway.
reasons-fast_bopel = You stay lawfully and live permanently in Norway.
reasons-ikke_lovlig_opphold = As a rule your stay in Norway must be lawful. There are exceptions, for example for victims of trafficking and for cases still pending. Ask Nav.
reasons-uten_fast_bopel = As a rule you must live permanently in Norway. There are exceptions, for example under treaties with the Nordic and other countries. Ask Nav.
reasons-eoes_ubesvart = You do not live permanently in Norway. Then we need to know if you are from an EEA country.
reasons-eoes_unntak_vurderes = You do not live permanently in Norway, but an exception for EEA citizens may apply. Nav must decide.
reasons-opphold_ukjent = Nav must find out what applies to your stay.
reasons-evne_ubesvart = You have not answered the question about your ability to work and earn.
reasons-evne_nedsatt = You say that your ability to work and earn is substantially reduced. Nav has the last word on this.
reasons-evne_ikke_nedsatt = The programme is for people whose ability to work and earn is substantially reduced. If you are in doubt, you can ask Nav for an assessment.
reasons-evne_ukjent = Nav must look at this together with you.
reasons-ytelser_ubesvart = You have not answered the question about benefits.
reasons-ingen_ytelser = You have no benefits to live on under the National Insurance Act or the Labour Market Act.
reasons-svaert_begrensede_ytelser = You get very little. Nav must decide if it is little enough.
reasons-mer_enn_begrensede_ytelser = The programme is for people with no benefits, or very limited ones. Ask Nav which schemes you can combine with yours.
reasons-ytelser_ukjent = Nav must look at your benefits and decide if they are small enough.
reasons-vurdering_ubesvart = You have not answered the question about an assessment of your work ability.
reasons-vurdering_gjennomfoert = Nav has assessed your work ability.
reasons-vurdering_maa_gjoeres = Nav must assess your work ability first. Ask Nav to do it.
reasons-vurdering_ukjent = Ask Nav if your work ability has been assessed. If not, Nav must do that first.
reasons-oppfoelging_ubesvart = You have not answered the question about follow-up.
reasons-oppfoelging_trengs = You need close and coordinated follow-up to get into work.
reasons-oppfoelging_trengs_ikke = The programme is for people who need close and coordinated follow-up. If you can manage with less, another scheme may suit you better.
reasons-egen_jobbsoeking_vesentlig = Before 2019, mainly needing to look for a job yourself was a reason for refusal. A shorter scheme suited better.
reasons-egen_jobbsoeking_vurderes = You need close follow-up, but looking for a job yourself matters most. Nav considers whether the programme or a shorter scheme suits you best.
reasons-oppfoelging_ukjent = Nav must decide how much follow-up you need.
reasons-introduksjonsprogram_ubesvart = You have not answered the question about the introduction programme.
reasons-ikke_i_introduksjonsprogram = You are not in the introduction programme.
reasons-i_introduksjonsprogram = You are in the introduction programme now. The Qualification Programme can come afterwards, and Nav must decide.
reasons-introduksjonsprogram_ukjent = Nav must find out if you are in the introduction programme.
reasons-nav_kontor_ubesvart = You have not answered the question about a Nav office.
reasons-har_nav_kontor = The municipality has a Nav office.
reasons-mangler_nav_kontor = Until 2010 the programme existed only where there was a Nav office. The municipality can say when its office opened.
reasons-nav_kontor_ukjent = Someone must find out if the municipality had a Nav office.
reasons-nav_tilbud_ubesvart = You have not answered the question about an offer from the Nav office.
reasons-nav_kan_tilby = The Nav office can offer a suitable programme.
reasons-nav_kan_ikke_tilby = Until 2019 the Nav office had to be able to offer a programme. Ask the office what may come later.
reasons-nav_tilbud_ukjent = The Nav office must say if it can offer a programme.
reasons-unntak_ikke_reist = Your circumstances do not make it a disproportionate burden to offer you a programme.
reasons-uforholdsmessig_byrde = The municipality finds it a disproportionate burden to offer a programme, because of your circumstances. Ask for the reasons in writing. The municipality's finances are no reason.
reasons-byrde_vurderes = Nav must decide if your circumstances make it a disproportionate burden to offer you a programme.


## The lines of the calculation

# All of `steps-`: the name of a line in the calculation, before its amount.
steps-grunnbeloep = The basic amount (G) per year
steps-faktor = Number of basic amounts
steps-full_stoenad_per_aar = Full benefit per year
steps-andel_under_25 = Share when you are under 25
steps-stoenad_per_aar = Benefit per year
steps-dager_per_aar = Benefit days per year
steps-stoenad_per_dag = Benefit per day
steps-maaneder_per_aar = Months per year
steps-stoenad_per_maaned = Benefit per month
steps-barnesats = Supplement per child and day
steps-barn = Number of children
steps-barnetillegg_per_dag = Child supplement per day
steps-barnetillegg_per_aar = Child supplement per year
steps-barnetillegg_per_maaned = Child supplement per month
steps-total_per_dag = Total per day
steps-total_per_maaned = Total per month
steps-total_per_aar = Total per year
steps-timer_per_uke = Hours per week at full time
steps-arbeidstimer = Hours of paid work per week
steps-timer_igjen = Hours per week left for the programme
steps-stoenad_etter_arbeid = Benefit per month after paid work
steps-barnetillegg_etter_arbeid = Child supplement per month after paid work
steps-total_etter_arbeid = Total per month after paid work
steps-trekk_arbeid = Taken off per month for paid work
steps-timer_per_dag = Hours in a benefit day
steps-fravaerstimer = Hours of absence without permission per month
steps-fravaer_stoenad = Benefit for the hours of absence
steps-fravaer_barnetillegg = Child supplement for the hours of absence
steps-stoenad_etter_fravaer = Benefit per month after absence
steps-barnetillegg_etter_fravaer = Child supplement per month after absence
steps-total_etter_fravaer = Total per month after absence
steps-trekk_fravaer = Taken off per month for absence
steps-dagpenger = Unemployment benefit per month
steps-sykepenger = Sickness benefit per month
steps-foreldrepenger = Parental benefit per month
steps-rehabiliteringspenger = Rehabilitation benefit per month
steps-samordning = Other benefits per month
steps-stoenad_etter_samordning = Benefit per month after other benefits
steps-total_etter_samordning = Total per month after other benefits
steps-trekk_samordning = Taken off per month for other benefits
steps-stoenad_etter_per_aar = Benefit per year after everything taken off
steps-barnetillegg_etter_per_aar = Child supplement per year after everything taken off
steps-total_etter_per_aar = Total per year after everything taken off
steps-timeloenn = Hourly wage before tax
steps-uker_per_aar = Weeks in a year
steps-loenn_per_aar = Wage per year
steps-loenn_per_maaned = Wage per month
steps-samlet_per_aar = Benefit and wage per year
steps-samlet_per_maaned = Benefit and wage per month
steps-inntekt = Income per year
steps-inntekt_per_maaned = Income per month
steps-trygdeavgift_sats = Rate of the national insurance contribution, per cent
steps-trygdeavgift_grense = Income free of contribution
steps-trygdeavgift_tak = Highest contribution above the limit, per cent
steps-trygdeavgift_av_inntekt = Contribution on the whole income
steps-inntekt_over_grensen = Income above the limit
steps-trygdeavgift_hoeyst = The contribution can be at most
steps-trygdeavgift = National insurance contribution per year
steps-minstefradrag_sats = Rate of the minimum allowance, per cent
steps-minstefradrag_tak = Highest minimum allowance
steps-minstefradrag_av_inntekt = Minimum allowance on the whole income
steps-minstefradrag = Minimum allowance per year
steps-personfradrag = Personal allowance per year
steps-alminnelig_inntekt = General income per year
steps-fellesskatt_sats = Tax on general income, per cent
steps-fellesskatt = Tax on general income per year
steps-trinn1_fra = Bracket 1 begins at
steps-trinn1_sats = Rate in bracket 1, per cent
steps-trinn2_fra = Bracket 2 begins at
steps-trinn2_sats = Rate in bracket 2, per cent
steps-inntekt_til_trinn2 = Income up to bracket 2
steps-trinn1_inntekt = Income in bracket 1
steps-trinn1_skatt = Tax in bracket 1
steps-trinn2_inntekt = Income in bracket 2
steps-trinn2_skatt = Tax in bracket 2
steps-trinnskatt = Bracket tax per year
steps-skatt = Tax and contribution per year
steps-netto_per_aar = Left after tax per year
steps-netto_per_maaned = Left after tax per month, on average
steps-trekkmaaneder = Months with tax deducted
steps-skattetrekk = Tax deducted in an ordinary month
steps-andel_desember = Share of the tax deducted in December
steps-skattetrekk_desember = Tax deducted in December
steps-netto_vanlig_maaned = In your account in an ordinary month
steps-netto_juni = In your account for June
steps-netto_desember = In your account in December
steps-hverdager = Weekdays in the month
steps-stoenadsdager = Days with benefit
steps-stoenad_i_maaneden = Benefit this month
steps-barnetillegg_i_maaneden = Child supplement this month
steps-total_i_maaneden = Total this month


## How each line came about

# In place of a calculation: the number is a rate that the law has.
operations-rate = fixed rate
# In place of a calculation: the number is what was answered.
operations-answer = your answer
# In place of a calculation: the number is counted in the calendar.
operations-count = counted in the calendar
# Between two numbers: "100 times 12".
operations-multiply = times
# Between two numbers: "100 divided by 12".
operations-divide = divided by
# Between numbers: "100 plus 12 plus 5".
operations-add = plus
# Between two numbers: "100 minus 12".
operations-subtract = minus
# Between two numbers, and then put into `result-calculation-not_below_zero`: "100 minus 120, but not less than zero".
operations-deduct = minus
# What is done with three numbers. The line itself is written with the words for times and divided by: "100 times 12 divided by 37.5".
operations-share = times, then divided by
# Between a rate and an amount: "22 per cent of 100". The rate comes first.
operations-percent = per cent of
# Before two amounts, with `format-pair` between them: "the smaller of 100 and 120".
operations-min = the smallest of


## What happens by itself on a day

# All of `events-`: a clause in small letters and without a full stop, put into { $hendelse } of `result-changes-date`: "From 1 March 2027, when a child is born, …". In the plan it stands alone, with a full stop and a capital letter.
events-barn_foedt = a child is born
events-barn_fyller_18 = a child turns 18
events-fyller_25 = you turn 25 and get the full benefit
events-fyller_67 = you turn 67
events-fyller_68 = you turn 68
events-fyller_minstealder = you reach the lower age limit
events-ny_barnesats = the child supplement gets a new rate
events-ny_faktor = the benefit gets a new rate
events-ny_regel = there are new rules on who can take part
events-nytt_grunnbeloep = there is a new basic amount (G)


## What to know before trusting the amounts

# All of `warnings-`: whole sentences, under the amounts.
warnings-over_halv_stilling = Ordinary work can be half time at most, 18.75 hours a week. Ask Nav before you agree to more hours.
warnings-laerling_spoer_nav = An apprenticeship can be more than half time. Ask Nav what applies to you.
warnings-alder_kan_endre_seg = Your age may change before the programme ends, and the amount with it. Enter your date of birth for a correct amount.


## The tables that may be projected, within a sentence

# Both of `tables-`: what is not decided yet, in small letters, put into { $satser } of `result-amounts-reservation`, with `format-pair` between two.
tables-grunnbeloep = the basic amount (G)
tables-barnetillegg = the rate for the child supplement


## How places in the law are cited

# A paragraph of an act or a regulation.
citation-section = { $kilde }, section { $nummer }
# A slide with a number.
citation-slide = { $kilde }, slide { $nummer }
# A slide with a heading.
citation-heading = { $kilde }, { $nummer }
# A point of a circular.
citation-point = { $kilde }, point { $nummer }
# A subsection of it.
citation-ledd = { $sted }, { $ledd } paragraph
# The first to the ninth.
citation-ordinals =
    - first
    - second
    - third
    - fourth
    - fifth
    - sixth
    - seventh
    - eighth
    - ninth
# A letter of it.
citation-letter = { $sted }, letter { $bokstav }


## The short names of the sources

# All of `sources-`: the name of an act, a regulation or another source, as { $kilde } of `citation-`, before the number of a paragraph.
sources-sotjl1991 = Social Services Act (1991)
sources-sotjl = Social Services Act
sources-kvp_forskrift = Qualification Programme Regulations
sources-aap_forskrift = Work Assessment Allowance Regulations
sources-bopel_forskrift = Regulations on Social Services for People without a Fixed Abode
sources-ftrl = National Insurance Act
sources-sktl = Taxation Act
sources-navl = Labour and Welfare Administration Act
sources-fvl = Public Administration Act
sources-introl = Integration Act
sources-introl2003 = Introduction Act
sources-skattebetalings_forskrift = Tax Payment Regulations
sources-nav2008 = Nav 2008
sources-r35 = Nav's circular no. 35
sources-bistand2007 = Nav 2007


## For caseworkers: the desk

# Accessible name of the desk as a region.
desk-screen-region = The Qualification Programme, for counsellors
# The desk's own heading.
desk-screen-heading = The Qualification Programme in a conversation
# Under it.
desk-screen-lead = Guidance only. Nothing is stored or sent. Never type a name or an identity number.
# Heading of the pane where one fills in.
desk-screen-inputs = Information
# Heading of the pane with the result.
desk-screen-result = Result
# Label of the law date.
desk-screen-law_date = Law date
# Name of the group of days to choose.
desk-screen-presets = Common law dates
# Preset: today.
desk-screen-today = Today
# Preset: the day of the application.
desk-screen-application_date = Application date
# Name of the group of columns.
desk-screen-columns = Columns
# A column.
desk-screen-column = Column { $bokstav }
# Copies the column in front to a new one.
desk-screen-copy_column = Copy to a new column
# Removes the column in front.
desk-screen-remove_column = Remove the column
# Shows the text for the journal.
desk-screen-journal = Copy to the journal
# Shows the plan as CSV.
desk-screen-csv = The plan as CSV
# Shows the case in the citizen's words.
desk-screen-show_user = Show to the person
# Back from the citizen's words.
desk-screen-back_to_desk = Back to the counsellor's page
# Name of the group of languages.
desk-screen-user_language = The person's language
# Opens the languages that are drafts.
desk-screen-more_languages = More languages
# In brackets after the name of each.
desk-screen-draft = draft
# Before the guide in one of them, for whoever reads along.
desk-screen-draft_notice = The text after this is a draft. Nobody whose own language it is has read it yet. The Norwegian text is the one that applies.
# Wipes everything.
desk-screen-new_conversation = New conversation
# Asked before wiping.
desk-screen-wipe_question = Do you want to delete everything and start a new conversation?
# Read aloud after wiping.
desk-screen-wiped = Everything is deleted. You are ready for a new conversation.
# In place of amounts while a field cannot be read.
desk-screen-withheld = We show no amounts until this is corrected: { $felt }.
# In place of the result where there are no rules for the law date. { $dato } is the day whose fields stand there so long.
desk-screen-lawless = We show no result until the law date is corrected. Until then the fields follow the rules of { $dato }, and all you have typed stays.
# In place of amounts while the age is unknown.
desk-screen-age_first = Enter an age or a birth date, and the amounts will follow.
# In place of the plan.
desk-screen-no_plan = Enter a start and a number of months, and the plan will follow.
# In place of the plan where a birthday in it could change it.
desk-screen-birth_date_first = The participant may have a birthday that changes the plan. Enter the birth date in the field “{ $felt }”, and the plan will follow.
# In place of the amounts where a birthday before the start could change them.
desk-screen-birth_date_for_amounts = The participant may turn a year older before the start, which can change the amounts. Enter the birth date in the field “{ $felt }”, and the amounts will follow.
# Above the first amounts where the law date is not today.
desk-screen-other_day = The law date is { $dato }, which is not today. The result follows the rules of that date.
# In a choice nobody has made.
desk-screen-unanswered = Not answered
# In place of what was typed, where no answer can be made of it.
desk-screen-unreadable = cannot be read
# Label: an ordinary month before tax.
desk-screen-before_tax = In an ordinary month before tax
# Which day's amounts, where it is the programme's first.
desk-screen-at_start = at the start on { $dato }
# Read aloud: the result at the programme's start.
desk-screen-result_at_start = { $konklusjon }. { $beloep } a month before tax { $naar }.
# Label: what an ordinary month leaves on the account.
desk-screen-ordinary_month = In the account in an ordinary month, estimated
# The same of benefit and wage together.
desk-screen-ordinary_month_wage = Benefit and wage in the account in an ordinary month, estimated
# Label: a month's benefit and wage before tax.
desk-screen-with_wage = Benefit and wage per month before tax
# Row: the wage.
desk-screen-wage = Wage
# Row: benefit and wage together.
desk-screen-together = Benefit and wage before tax
# Caption of the table, and heading over its lines.
desk-screen-account-heading = In the account, estimated
# Columns: what, before tax, what is drawn, what is left.
desk-screen-account-columns =
    - In NOK
    - Before tax
    - Tax
    - In the account
# Row: a month that is neither June nor December.
desk-screen-account-ordinary = An ordinary month
# Row.
desk-screen-account-june = June
# Row.
desk-screen-account-december = December
# Row: a twelfth of the year.
desk-screen-account-average = Average per month
# Row.
desk-screen-account-year = The whole year
# What the estimate assumes.
desk-screen-account-assumptions = The estimate uses the tax rules for { $aar }, tax class 1 and no other income than { $inntekt }. It does not apply in Finnmark and Nord-Troms. The tax deduction card decides how much is deducted.
# The income that the estimate is of: the qualification benefit.
desk-screen-account-of_stoenad = the benefit
# The same: benefit and wage.
desk-screen-account-of_both = the benefit and the wage
# That holiday pay is left out of the wage.
desk-screen-account-no_holiday_pay = Holiday pay from the wage is not included.
# In place of it while the wage of paid work is unknown.
desk-screen-account-wage_first = Enter the hourly wage to see what reaches the account. The tax is on benefit and wage together.
# In place of it where benefit and wage are taxed otherwise than together.
desk-screen-account-taxed_apart = Before 2024 benefit and wage had different allowances. For someone who works we therefore only show amounts before tax.
# Behind the assumptions where absence is typed.
desk-screen-account-without_absence = The months here are without the absence. The whole year has the absence once.
# Label: the month that the absence is taken of.
desk-screen-account-absent_month = The month with the absence, before tax
# Column of the amounts: the same month.
desk-screen-account-month_absent = Month with absence
# Label in the bar that stays: before tax in an ordinary month. Which day's amounts may stand behind it.
desk-screen-account-bar_before_tax = Before tax
# Label in the bar: what an ordinary month leaves on the account.
desk-screen-account-bar_ordinary = In the account, ordinary month
# The same of benefit and wage together.
desk-screen-account-bar_ordinary_wage = Benefit and wage in the account, ordinary month
# Heading over the amounts.
desk-screen-amounts = Amounts
# Caption of their table.
desk-screen-caption = What the participant can get per day, month and year, in kroner
# Heading over the plan.
desk-screen-plan = Plan, month by month
# Last row of the plan.
desk-screen-sum = Total
# A note in the plan for other programs.
desk-screen-projected = the rate has not been set yet

# A warning: the answer says none, and amounts are typed.
desk-told-none_but_some = “{ $valg }” is chosen for subsistence benefits, but { $sum } a month is filled in. One of the two is not right.

# A warning: what is set off is taxed as well.
desk-told-set_off_taxed = The benefits that are set off are taxed too. The tax is then higher than the estimate, which is of the qualification benefit alone.

# A warning: the hours of paid work change during the programme.
desk-told-changes_in = The hours of paid work change in week { $uke } of the programme. The amounts a month are with { $timer }, and the plan follows the programme week.

# A warning: the participant reaches the upper age in the programme.
desk-told-turns_67 = The participant turns { $alder } on { $dato }, while the programme lasts. Nav must assess what happens then, and the plan covers the whole time.
# Mark at what differs from the first column, with what stands there.
desk-screen-differs_from = A has: { $verdi }
# Opens the help.
desk-screen-help = Help and keyboard
# Opens the checklist.
desk-screen-checklist = Checklist for getting started

# Columns of the plan: the month, benefit, supplement, what absence and other benefits take, before tax, tax, what is left.
desk-plan-columns =
    - Month
    - Benefit
    - Child supplement
    - Less for absence
    - Less for other benefits
    - Before tax
    - Tax
    - In the account
# Under the plan: the month that the absence is taken of.
desk-plan-absence = The absence is taken off in { $maaned }. The hours are of one month.
# Under the plan, where other benefits are taken of it.
desk-plan-set_off = Other benefits are taken off each month. In a part month this follows the days in the programme.
# Under the plan, where there is paid work beside it.
desk-plan-wage = The plan only shows what the programme pays, before tax. The wage is not included.
# Under the plan, where it shows the tax.
desk-plan-tax = The tax is an estimate: the same share each month, nothing in June and less in December. If the amount changes much, the share may differ.

# Under a plan in which the participant turns 25: why it has no amounts after tax.
desk-plan-fills_25 = The plan is before tax, since the participant turns 25 in it. The tax is higher once the benefit rises.

# Opens the fields of what is taken from the benefit, while nothing is.
desk-screen-none_taken = No deductions – add

# The same where something is: how many fields.
desk-screen-taken =
    { $antall ->
        [one] Deductions: { $antall } field filled in
       *[other] Deductions: { $antall } fields filled in
    }

# Opens the fields for benefits with amounts.
desk-screen-add_benefits = Measure the benefits against the norm

# Under the answer about benefits, where the amounts suggest it and nobody has chosen.
desk-screen-suggested = Suggested by the amounts. Choose another if it is wrong.

# Prints.
desk-bench-print = Print

# Confirms that everything is to be wiped.
desk-bench-wipe_yes = Yes, delete everything

# Keeps everything.
desk-bench-wipe_no = No, continue

# Before everything is wiped by itself.
desk-bench-idle = Nobody has used the page for a while. Everything will be deleted in { $sekunder }.

# One second, and several.
desk-bench-seconds =
    { $antall ->
        [one] { $antall } second
       *[other] { $antall } seconds
    }

# Keeps what is filled in.
desk-bench-stay = Continue

# Copies the text shown.
desk-bench-copy = Copy

# Saves the text shown as a file.
desk-bench-download = Download

# Closes the text shown.
desk-bench-close = Close

# Read aloud after copying.
desk-bench-copied = The text is copied.

# Read aloud where copying is not allowed.
desk-bench-not_copied = The browser does not let us copy. Select the text and copy it yourself.

# Takes back what was removed or filled in by a template.
desk-bench-undo = Undo

# Accessible name of the bar that stays in view, with the answer so far.
desk-bar-region = The result so far

# In the bar: the names of what is not met.
desk-bar-not_met = Not met: { $navn }.

# In the bar: the names of what must be assessed.
desk-bar-discretion = Must be assessed: { $navn }.

# In the bar: the names of what is not answered.
desk-bar-unanswered = Not answered: { $navn }.

# In the bar, in place of the names where they are many.
desk-bar-conditions =
    { $antall ->
        [one] { $antall } condition
       *[other] { $antall } conditions
    }

# Who it is about.
desk-groups-person = The participant
# The conditions.
desk-groups-conditions = Conditions
# Subsistence benefits.
desk-groups-benefits = Subsistence benefits, NOK a month
# What takes from the qualification benefit.
desk-groups-reductions = What is taken from the benefit

# The case: its dates and its law.
desk-groups-case = The case

# All of `desk-fields-`: the label of a field, as short as can be.
desk-fields-alder = Age or birth date
desk-fields-barn = Children
desk-fields-opphold = Stay in Norway
desk-fields-eoes = EEA national or family member
desk-fields-nedsatt_evne = Substantially reduced ability to work and earn
desk-fields-ytelser = Subsistence benefits
desk-fields-arbeidsevnevurdering = The work ability is assessed
desk-fields-tett_oppfoelging = Needs close and coordinated follow-up
desk-fields-egen_jobbsoeking = Own job search is the essential activity
desk-fields-introduksjonsprogram = Takes part in the introduction programme
desk-fields-nav_kontor = The municipality had a Nav office
desk-fields-nav_tilbud = Nav can offer a programme
desk-fields-byrdefullt = A disproportionate burden because of the applicant's circumstances
desk-fields-aap = Work assessment allowance (AAP)
desk-fields-ufoeretrygd = Disability benefit
desk-fields-overgangsstoenad = Transitional benefit
desk-fields-tiltakspenger = Employment scheme benefits
desk-fields-andre_ytelser = Other subsistence benefits
desk-fields-husholdning = Household
desk-fields-norm = The State's guideline norm for social assistance, without housing
desk-fields-timer = Paid work or apprenticeship, hours a week
desk-fields-timeloenn = Hourly wage, NOK before tax
desk-fields-laerling = The hours are an apprenticeship
desk-fields-fravaer = Absence without permission, hours a month
desk-fields-dagpenger = Unemployment benefit, NOK a month
desk-fields-sykepenger = Sickness benefit, NOK a month
desk-fields-foreldrepenger = Parental benefit, NOK a month
desk-fields-rehabiliteringspenger = Rehabilitation benefit, NOK a month
desk-fields-start = Start
desk-fields-maaneder = Number of months
desk-fields-utbetaling = Payment

# All of `desk-names-`: what a field is of, without its unit.
desk-names-timeloenn = Hourly wage
desk-names-fravaer = Absence without permission
desk-names-dagpenger = Unemployment benefit
desk-names-sykepenger = Sickness benefit
desk-names-foreldrepenger = Parental benefit
desk-names-rehabiliteringspenger = Rehabilitation benefit

# All of `desk-choices-`: what can be chosen in a field's list.
desk-choices-ja = Yes
desk-choices-nei = No
desk-choices-vet_ikke = Unclear
desk-choices-norsk_statsborger = Norwegian citizen
desk-choices-fast_bopel = Fixed abode
desk-choices-lovlig_uten_fast_bopel = Lawful, no fixed abode
desk-choices-ikke_lovlig = Without lawful residence
desk-choices-ingen = None
desk-choices-svaert_begrenset = Very limited
desk-choices-mer = More than very limited
desk-choices-gjennomfoert = Yes
desk-choices-ikke_gjennomfoert = No
desk-choices-maaned = Monthly amount
desk-choices-dag = Daily rate

# How an age is written.
desk-hints-alder = 27, or 050399
# How a birth date is written, where the plan needs it.
desk-hints-birth_date = Type the birth date, for example 050399. The calculation needs it.
# How children are written.
desk-hints-barn = 2, or 010220 090926
# How a date is written.
desk-hints-date = ddmm or ddmmyy

# Whose circumstances can make a programme a burden.
desk-hints-byrdefullt = It is about the applicant's circumstances. The municipality's finances are no such ground.

# The benefits against the norm: not above it.
desk-hints-within_norm = The benefits come to { $sum }. The norm is { $norm }. They look very limited, but that is for discretion.

# The benefits against the norm: above it.
desk-hints-above_norm = The benefits come to { $sum }. The norm is { $norm }. They are more than the norm. Assess whether they are very limited all the same.

# The benefits where the norm is not known.
desk-hints-without_norm = The benefits come to { $sum }. Type the norm to measure them against, or choose the answer yourself.
# Behind what the amounts come to: that benefits set off count too.
desk-hints-set_off_counts = Unemployment, sickness and parental benefit are counted in here.

# All of `desk-households-`: whom the participant lives with, in a list and before the rate for such a household.
desk-households-enslig = Single
desk-households-par = Couple
desk-households-bofellesskap = Flatshare

# A household with its children, ahead of the rate for them all.
desk-norm-with_children =
    { $antall ->
        [one] { $husholdning } with { $antall } child
       *[other] { $husholdning } with { $antall } children
    }
# Below the field of the norm: the rate for a household, and since when.
desk-norm-rate = { $husholdning }: { $beloep } a month by the State's guideline norm from { $dato }.
# After the rate, where the ages of the children are not known.
desk-norm-children_left_out = The children are not counted, because the norm depends on their age. Enter their birth dates in the field “{ $felt }”.
# After the rate of a couple.
desk-norm-couple = The amount is for both. You decide what to measure the applicant's own benefits against.
# Last below the field of the norm: what the rate is worth.
desk-norm-guide = The norm is only a starting point for discretion, and you can change the amount.
# After that: where it stands.
desk-norm-see = See { $kilde }.
# Below the field of the norm, which is left empty: a day whose rate is not known.
desk-norm-unknown = We do not know the State's guideline norm for { $dato }. Enter the amount yourself.

# Not a number.
desk-errors-not_a_number = Write a number, for example { $eksempel }.
# Decimals.
desk-errors-not_whole = Write a whole number, for example { $eksempel }.
# More than two decimals.
desk-errors-too_many_decimals = Write two decimals at most, for example { $eksempel }.
# What may be thousands.
desk-errors-thousands = Do you mean { $ene } or { $andre }? Write the number without a full stop or comma for thousands, for example { $eksempel }.
# Outside the range.
desk-errors-out_of_range = The number must be from { $minst } to { $mest }, for example { $eksempel }.
# An identity number.
desk-errors-identity_number = That looks like an identity number. Remove it, and write for example { $eksempel }.
# Not a date.
desk-errors-date = Write day, month and year, for example { $eksempel }.
# A year of two digits, which may be either of two.
desk-errors-short_year = Do you mean { $ene } or { $andre }? Write the year with four digits, for example { $eksempel }.
# A day that is not in the calendar.
desk-errors-impossible = There is no such date. Write for example { $eksempel }.
# A birth date that cannot be.
desk-errors-born = The birth date does not fit the law date. Write for example { $eksempel }.
# A day without rules.
desk-errors-outside = The rules run from { $fra } to { $til }. Write for example { $eksempel }.

# The last week of an activity comes before its first.
desk-errors-backwards = “To week” cannot come before “From week”. Write a later week, for example { $eksempel }, or nothing.

# More paid work in a week than a week has.
desk-errors-too_much_paid = Paid work in the same week can be { $mest } hours at most, all together. Write fewer, for example { $eksempel }.

# The heading.
desk-compare-heading = The columns compared
# Column: what the row is.
desk-compare-what = What, amounts in NOK
# Row: the conclusion.
desk-compare-conclusion = Conclusion
# Row: which day's amounts they are.
desk-compare-day = Amounts
# Where they are those of the law date.
desk-compare-on_law_date = on the law date, { $dato }
# Row: what June leaves.
desk-compare-june = In the account in June, estimated
# Row: what December leaves.
desk-compare-december = In the account in December, estimated
# Row: what the average month leaves.
desk-compare-average = In the account on average, estimated
# In place of what is left after tax, while the wage of paid work is unknown.
desk-compare-wage_first = Hourly wage missing
# In place of an amount that a birthday could change.
desk-compare-birth_date_first = Birth date missing
# Row: the plan's sum.
desk-compare-plan = The whole plan
# The sentence.
desk-compare-more = { $kolonne } gives { $beloep } more a month from the programme than { $andre }
# The sentence.
desk-compare-less = { $kolonne } gives { $beloep } less a month from the programme than { $andre }
# The sentence.
desk-compare-same = { $kolonne } gives the same a month from the programme as { $andre }
# A clause behind the sentence: the whole plan gives more.
desk-compare-plan_more = the whole plan gives { $beloep } more
# A clause behind the sentence: the whole plan gives less.
desk-compare-plan_less = the whole plan gives { $beloep } less
# A clause behind the sentence: the absence takes more.
desk-compare-absence_more = the absence takes { $beloep } more in one month
# A clause behind the sentence: the absence takes less.
desk-compare-absence_less = the absence takes { $beloep } less in one month
# Opens the rows on which all columns say the same.
desk-compare-equal = Rows that are the same ({ $antall })
# Opens the plans side by side, and their caption.
desk-compare-months = The plans month by month, before tax
# Before the parts that differ.
desk-compare-because = because
# A part that gives more.
desk-compare-higher = { $del } is { $beloep } higher
# A part that gives less.
desk-compare-lower = { $del } is { $beloep } lower
# A part.
desk-compare-stoenad = the qualification benefit
# A part.
desk-compare-barnetillegg = the child supplement
# A part.
desk-compare-arbeid = the reduction for work
# A part.
desk-compare-samordning = the reduction for other benefits
# Why the qualification benefit differs: the rates.
desk-compare-rates = { $her } against { $der }
# A rate.
desk-compare-full = full rate
# A rate.
desk-compare-two_thirds = two thirds
# Why the supplement differs: the children it is paid for.
desk-compare-children = children: { $her } against { $der }
# The conclusions differ.
desk-compare-conclusion_differs = The conclusion differs: “{ $her }” in { $kolonne }, “{ $der }” in { $andre }.
# Where one of them has none.
desk-compare-no_amounts = The amounts in { $kolonne } and { $andre } cannot be compared yet.

# First line.
desk-journal-heading = The Qualification Programme: indicative calculation
# When.
desk-journal-made = Made on { $dato } at { $tid }.
# The law date.
desk-journal-law_date = Law date { $dato }, rules version { $versjon }.
# Last line.
desk-journal-guidance = Guidance only. Only a decision decides. The time limit for appeals is three weeks from when the decision arrived.
# Heading over amounts.
desk-journal-amounts_month = Amounts a month
# Heading over rates.
desk-journal-rates = Rates
# Heading over the conditions.
desk-journal-conditions = Conditions
# An activity.
desk-journal-activity = { $aktivitet }: { $timer } a week, { $uker }
# Where it lasts from beginning to end.
desk-journal-throughout = the whole programme
# Where it lasts some weeks.
desk-journal-weeks = week { $uker }
# Weeks that are alike.
desk-journal-week = Week { $uker }: work-oriented { $arbeidsrettet }, supporting { $stoettende }, paid { $betalt }, { $sum } in all
# Names the two lengths of the text for the journal.
desk-journal-length = Length
# Chooses the short text.
desk-journal-brief = Short
# Chooses the full text.
desk-journal-full = Full
# First line of the short text.
desk-journal-brief_made = Indicative calculation of the Qualification Programme, made on { $dato } at { $tid }. Only a decision decides.
# The law date, in a sentence.
desk-journal-day = The law date is { $dato }.
# Who it is about: clauses as below, with commas and "and" between them.
desk-journal-participant = The participant { $fakta }.
# A clause of `participant`.
desk-journal-is_aged = is { $alder } years old

# The same where the participant is older when the programme starts.
desk-journal-is_aged_at_start = is { $alder } ({ $start } at the start)
# A clause of `participant`.
desk-journal-has_children =
    { $antall ->
        [0] has no children under 18
        [one] has one child under 18
       *[other] has { $antall } children under 18
    }
# A clause of `participant`, with the hours in words.
desk-journal-works = works { $timer } a week
# A clause of `participant`, with the hours in words.
desk-journal-is_apprentice = is an apprentice { $timer } a week
# A clause of `participant`: the wage.
desk-journal-earns = earns { $beloep } an hour
# A clause of `participant`, with the hours in words.
desk-journal-is_absent = is absent without permission { $timer } in one month
# A clause of `participant`: a benefit, with a small letter.
desk-journal-receives = receives { $ytelse } ({ $beloep } a month)
# The qualification benefit, the day whose amount it is, and where it stands.
desk-journal-amount = The benefit is { $beloep } a month before tax { $naar } ({ $hjemmel }).
# The same where there are children.
desk-journal-amount_with_children = The benefit with child supplement is { $beloep } a month before tax { $naar } ({ $hjemmel }).
# The qualification benefit in the one month with absence.
desk-journal-absent_month = In the month of the absence it is { $beloep }.
# What reaches the account.
desk-journal-account = In an ordinary month about { $beloep } reaches the account.
# The same where there is paid work.
desk-journal-account_with_wage = Benefit and wage put about { $beloep } in the account in an ordinary month.
# What the estimate assumes, in few words.
desk-journal-assumed = The estimate is for tax class 1 in { $aar } without other income, and not for Finnmark and Nord-Troms. The tax deduction card decides.
# In place of what reaches the account while the wage of paid work is unknown.
desk-journal-no_wage = The hourly wage is not given. So we do not know what reaches the account.
# In place of the plan that a birthday could change.
desk-journal-no_birth_date = The birth date is not given. A birthday may change the plan, so it is not worked out.
# In place of the amounts that a birthday before the start could change.
desk-journal-no_birth_date_for_amounts = The birth date is not given. The participant may have a birthday before the start, so the amounts are not worked out.
# The plan in a sentence.
desk-journal-plan = The plan from { $fra } to { $til } comes to { $beloep } before tax.
# What was filled in: the age.
desk-journal-age = Age: { $alder }
# What was filled in: the birth date.
desk-journal-born = Born: { $dato }
# What was filled in: how many children.
desk-journal-children = Children: { $antall }
# What was filled in: the birth dates of the children.
desk-journal-children_born = Children born: { $datoer }
# What was filled in: the hours of paid work.
desk-journal-work = Paid work: { $timer } a week
# What was filled in: the hours of an apprenticeship.
desk-journal-apprenticeship = Apprenticeship: { $timer } a week
# What was filled in: an amount of each month.
desk-journal-a_month = { $hva }: { $verdi } a month
# Column of the file.
desk-journal-csv_column = column
# Column of the file.
desk-journal-csv_law_date = law_date
# Column of the file.
desk-journal-csv_version = rules_version
# Column of the file.
desk-journal-csv_month = month
# Column of the file.
desk-journal-csv_weekdays = weekdays
# Column of the file.
desk-journal-csv_days = benefit_days
# Column of the file.
desk-journal-csv_stoenad = benefit
# Column of the file.
desk-journal-csv_supplement = supplement
# Column of the file.
desk-journal-csv_absence = absence
# Column of the file.
desk-journal-csv_set_off = other_benefits
# Column of the file.
desk-journal-csv_before_tax = before_tax
# Column of the file.
desk-journal-csv_tax = tax
# Column of the file.
desk-journal-csv_account = on_account
# Column of the file.
desk-journal-csv_notes = notes

# In the bar: how many of the rules about the programme are broken.
desk-bar-checks =
    { $brutt ->
        [0] None of { $alle } requirements broken
        [one] { $brutt } of { $alle } requirements not met
       *[other] { $brutt } of { $alle } requirements not met
    }

# Opens the programme.
desk-programme-heading = The programme week
# Heading over the checks.
desk-programme-week_heading = Checks of the programme
# Label: what is done.
desk-programme-activity = Activity
# Label: hours a week.
desk-programme-hours = Hours a week
# Label: first week.
desk-programme-from_week = From week
# Label: last week.
desk-programme-to_week = To week
# Adds an activity.
desk-programme-add = Add an activity
# Removes an activity.
desk-programme-remove = Remove activity { $nummer }
# An activity's legend.
desk-programme-number = Activity { $nummer }
# Fills in the template.
desk-programme-template = Fill in “ordinary course 2008”
# What the template is.
desk-programme-template_note = The template follows the sketch of 2008: from supporting to work-oriented measures.
# Caption of the table of weeks.
desk-programme-caption = Hours a week, by kind
# Column: weeks.
desk-programme-weeks = Weeks
# A stretch of weeks.
desk-programme-week_range = { $fra }–{ $til }
# Kind of activity.
desk-programme-work_oriented = Work-oriented
# Kind of activity.
desk-programme-supporting = Supporting
# Kind of activity.
desk-programme-paid = Paid
# All together.
desk-programme-total = Total

# A row of the week that cannot be changed there: paid work typed in its own field.
desk-programme-from_case = { $timer } from the field “{ $felt }”

# In place of the field for paid work, where the week holds it.
desk-programme-from_week_of = { $felt }: { $timer }, from the programme week.

# Under the activities: the hours of each stretch of weeks, of full time.
desk-programme-sum = Week { $uker }: { $timer } of 37.5 hours

# Opens every check of the programme.
desk-programme-all_checks = All requirements for the programme
# Heading over the deadlines.
desk-programme-deadlines = Deadlines
# Label: the day the application arrived.
desk-programme-application = The application arrived
# Label: the day the decision came.
desk-programme-decision = The decision arrived
# A deadline.
desk-programme-latest_start = The programme must start by { $dato }.
# A deadline, and where it stands.
desk-programme-complaint = The last day to appeal is { $dato } ({ $hjemmel }).
# Label: the months used before the decision.
desk-programme-used = Months used before the decision
# What counts among them, and what the number of months then is.
desk-programme-used_hint = Without leave and interruptions. “Number of months” is then the new decision.
# Before the sentence about all months, where some were used.
desk-programme-with_used = { $brukt } used, and { $nytt } in the decision: { $sum } in all.
# In place of an outcome, where a rule gives a right.
desk-programme-right = A right
# In place of an outcome, where each year needs a decision of its own.
desk-programme-several_decisions = Several decisions
# In place of an outcome, where something is for the office and the participant to agree on.
desk-programme-to_agree = To be agreed
# What more than two years took before 2019.
desk-programme-special_assessment = { $maaneder } months require a special assessment.
# Opens how the programme ends.
desk-programme-ending_heading = When the programme ends
# In place of the hours of ordinary work, where none are known.
desk-programme-no_paid = No paid activity is entered in the programme week.
# Why the start cannot be judged, where it is the start that is missing.
desk-programme-no_start = The start is not entered.
# Where it is the date of the application.
desk-programme-no_application = The date the application came is not entered.
# One hour, and several.
desk-programme-hours_of =
    { $antall ->
        [one] { $antall } hour
       *[other] { $antall } hours
    }
# One month, and several.
desk-programme-months_of =
    { $antall ->
        [one] { $antall } month
       *[other] { $antall } months
    }
# What does not count.
desk-programme-not_counted = Approved leave and interruption do not count.
# Opens the rights to absence.
desk-programme-leave = Absence with benefit
# Label: children cared for.
desk-programme-leave_children = Children through the year they turn 12, or 18 if chronically ill
# Label: those chronically ill.
desk-programme-leave_ill = Of them, chronically ill, ill for a long time or disabled
# Tick: alone with the care.
desk-programme-leave_alone = Is alone with the care
# The days.
desk-programme-leave_days = Up to { $dager } working days in twelve months when a child is ill.
# Before there were rules.
desk-programme-leave_none = The rules on absence apply from 1 January 2012.

# All of `desk-rules-`: the name of a rule about the programme, in a list with its outcome and reason after it.
desk-rules-fulltid = Full time
desk-rules-halv_stilling = Ordinary work
desk-rules-arbeidsrettet = Work-oriented measures
desk-rules-vesentlig_del = The essential part
desk-rules-halvveis = In place half-way
desk-rules-jobbsoeking = Job search
desk-rules-evaluering = Evaluation
desk-rules-individuell_plan = Individual plan
desk-rules-varighet = Duration
desk-rules-oppstart = Start
desk-rules-ferie = Holiday

# All of `desk-rule_reasons-`: whole sentences under the name of a rule.
desk-rule_reasons-ingen_aktiviteter = No activity is entered yet.
desk-rule_reasons-full_uke = Every week is full time.
desk-rule_reasons-ikke_full_uke = At least one week has only { $timerMinst } of 37.5 hours.
desk-rule_reasons-over_full_uke = At least one week has { $timerMest } hours, more than full time.
desk-rule_reasons-innenfor_halv_stilling =
    Ordinary work comes to { $timerMest ->
        [one] { $timerMest } hour
       *[other] { $timerMest } hours
    } a week at the most, within half a position.
desk-rule_reasons-over_halv_stilling =
    Ordinary work is { $timerMest ->
        [one] { $timerMest } hour
       *[other] { $timerMest } hours
    } a week, more than half a position. Through 2018 an apprenticeship counts in.
desk-rule_reasons-har_arbeidsrettet = The programme has work-oriented measures.
desk-rule_reasons-mangler_arbeidsrettet = The programme has no work-oriented measures.
desk-rule_reasons-over_halvparten = More than half of the hours lead towards work.
desk-rule_reasons-ikke_over_halvparten = No more than half of the hours lead towards work. Consider whether the essential part strengthens the chance of work.
desk-rule_reasons-paa_plass_halvveis = Work-oriented measures are in place half-way.
desk-rule_reasons-etter_halvveis = Work-oriented measures come only after half-way.
desk-rule_reasons-har_jobbsoeking = The programme has job search.
desk-rule_reasons-mangler_jobbsoeking = The programme has no job search. From 2012 it can wait until the final part, in an extended programme until the final part of the last period.
desk-rule_reasons-evaluering_avtales = Agree on dates for evaluation, and name them in the decision.
desk-rule_reasons-rett_til_plan = The participant has a right to an individual plan.
desk-rule_reasons-varighet_ubesvart = The number of months is not entered.
desk-rule_reasons-innenfor_ett_vedtak =
    A programme of { $maaneder ->
        [one] { $maaneder } month
       *[other] { $maaneder } months
    } is within one decision.
desk-rule_reasons-flere_vedtak =
    { $maaneder ->
        [one] { $maaneder } month
       *[other] { $maaneder } months
    } take more than one decision, since each is for a year at most.
desk-rule_reasons-vedtak_over_ett_aar = A decision can be for one year at a time at most. It is the decision that is too long, not the programme.
desk-rule_reasons-innenfor_varigheten = That is within the ordinary duration.
desk-rule_reasons-ny_vurdering =
    { $maaneder ->
        [one] { $maaneder } month
       *[other] { $maaneder } months
    } take a new assessment.
desk-rule_reasons-saerskilt_vurdering =
    { $maaneder ->
        [one] { $maaneder } month
       *[other] { $maaneder } months
    } take special reasons: progress, motivation and probable work.
desk-rule_reasons-over_lengste =
    { $maaneder ->
        [one] { $maaneder } month
       *[other] { $maaneder } months
    } are longer than a programme can last.
desk-rule_reasons-oppstart_ubesvart = The start and the date the application came are not entered.
desk-rule_reasons-oppstart_i_tide = The programme starts within six months of the application.
desk-rule_reasons-oppstart_for_sen = The programme starts more than six months after the application.
desk-rule_reasons-rett_til_ferie = Up to { $dager } working days of holiday with benefit a calendar year, five more after 60. The municipality fixes the days.

# All of `desk-endings-`: whole sentences about how the programme ends, in a list.
desk-endings-fravaer = Absence because of ordinary work, birth or adoption cannot end the programme in the first year it lasts (Social Services Act, section 34).
desk-endings-avbrudd = An interruption lasts a year at most (Social Services Act, section 34).
desk-endings-deltakerbevis = The participant gets a certificate of participation when the programme ends (Qualification Programme Regulations, section 1, fifth paragraph).

# All of `desk-activities-`: the kinds of activity that can be chosen for the programme's week.
desk-activities-arbeidsmarkedstiltak = Labour-market measure
desk-activities-arbeidstrening = Work practice
desk-activities-arbeid_med_bistand = Supported employment
desk-activities-loennstilskudd = Wage subsidy
desk-activities-opplaering = Education or qualification
desk-activities-norskopplaering = Norwegian lessons
desk-activities-jobbsoeking = Job search
desk-activities-mestringstrening = Motivation and coping
desk-activities-fysisk_aktivitet = Physical activity and diet
desk-activities-behandling = Treatment or health care
desk-activities-oekonomisk_raadgivning = Money advice
desk-activities-botrening = Training in living on one's own
desk-activities-egenaktivitet = Own activity
desk-activities-ordinaert_arbeid = Ordinary work
desk-activities-laeretid = Apprenticeship

# The getting-started checklist.
desk-checklist =
    - Find candidates, also in other temporary measures.
    - Invite to a talk.
    - Receive the application, preferably in writing.
    - Assess the work ability.
    - Draft the content together while the application is handled.
    - Map measures and services.
    - Agree on practicalities: where, when, contact and time sheets.
    - Name what must succeed, and what may go wrong.
    - See that the first benefit is paid on time.
# Rights to absence with benefit.
desk-leave_rights =
    - Own illness: self-certificate for up to three calendar days at a time, after eight weeks' participation (sections 6 and 8).
    - If the participant falls ill again within 16 days, the absences are counted together. After four absences with a self-certificate in 12 months, the right to self-certify can be lost (section 8).
    - A child or its minder ill: 10 working days in 12 months, 15 with more than two children. Each chronically ill or disabled child gives 10 more. Whoever is alone with the care gets twice as many (sections 9–11).
    - It lasts through the year the child turns 12. For a child who is chronically ill, ill for a long time or disabled it lasts through the year the child turns 18 (section 9).
    - Birth: 10 days before term, six weeks after, 10 days for the father at the birth, an hour a day for nursing (sections 12–14).
    - Welfare leave: up to 10 working days a year may be granted on application. It is a matter of discretion and no right (section 15).
    - Days off with benefit, unless the programme says otherwise: Saturdays, Sundays, 1 and 17 May. Also 1 January, Maundy Thursday, Good Friday, Easter Monday, Ascension Day, Whit Monday, 25 and 26 December (section 16).
    - Two religious days for those outside the Church of Norway, announced ten working days ahead (section 16).
# The keyboard map and other help.
desk-keyboard =
    - Tab goes to the next field or group, Shift and Tab to the one before.
    - In a group of buttons, Y, N or U chooses the answer that begins with the letter. The arrow keys go from answer to answer, and Delete or Backspace takes the answer away.
    - Ctrl and Enter jump to the result, and back to where you were.
    - Ctrl, Shift and Enter copy the column to a new one.
    - Space ticks a box and opens a heading. Enter presses a button.
    - Esc closes a text for the journal, and says no to deleting everything. If the page warns that it will delete everything, the conversation goes on.
    - Empty fields count as not answered. A grey amount is the last one we could work out.
    - No single key does anything outside a field, a group or a button. Nothing is kept when you close the page.

# Other information that would change the conclusion. What then follows stands behind it.
desk-changes-answer = { $felt }: { $svar }.
# A day, with what happens on it, and what then follows.
desk-changes-date = { $naar }: { $foelge }


## For caseworkers: what the guide says to a person, said about a participant

# All of `about-result-`: in place of the same of `result-`, to a caseworker about a participant.
about-result-conclusions-likely-heading = The conditions look met
about-result-conclusions-likely-lead = The information fits all conditions. The decision decides.
about-result-conclusions-likely-short = The conditions look met
about-result-conclusions-needs_assessment-heading = At least one condition must be decided
about-result-conclusions-needs_assessment-lead = Nothing speaks against, but something must be decided by discretion.
about-result-conclusions-needs_assessment-short = To be decided
about-result-conclusions-incomplete-heading = Something is not answered
about-result-conclusions-incomplete-lead = Fill in what is missing. It may decide.
about-result-conclusions-incomplete-short = Something is not answered
about-result-conclusions-unlikely-heading = The conditions do not look met
about-result-conclusions-unlikely-lead = At least one condition is not met. The participant can still apply, and get a decision to appeal against.
about-result-conclusions-unlikely-short = At least one condition is not met

about-result-amounts-if_granted = The amounts apply if the programme is granted all the same.
about-result-amounts-under_25 = The benefit is two thirds because the participant is under 25. The child supplement is the same for everyone.
about-result-amounts-working = The amount is reduced because the participant works { $timer }.
about-result-amounts-at_25 = From the 25th birthday: { $beloep } a month before tax.

about-result-changes-answers_heading = Other information
about-result-changes-conclusion = The conclusion is then “{ $konklusjon }”.

# In place of the same of `outcomes-`: as a label beside a condition.
about-outcomes-discretion = To be decided

# All of `about-reasons-`: whole sentences under the name of a condition, to a caseworker about a participant.
about-reasons-alder_ubesvart = The age is not given. The lower limit is { $minstealder } years.
about-reasons-under_minstealder = The participant is { $alder }, under the age limit of { $minstealder }.
about-reasons-innenfor_aldersgrensene = The participant is { $alder }, within the age limits.
about-reasons-fylt_67 = The participant is { $alder }. The law does not say what applies in the year the participant is 67. Decide it.
about-reasons-over_aldersgrensen = The participant is { $alder }, above the upper age limit.
about-reasons-opphold_ubesvart = The stay is not given.
about-reasons-norsk_statsborger = The participant is a Norwegian citizen. No fixed abode is required.
about-reasons-fast_bopel = Lawful residence and fixed abode in Norway.
about-reasons-ikke_lovlig_opphold = The stay is not lawful. Check the exceptions. Give advice, and help in an emergency.
about-reasons-uten_fast_bopel = The participant has no fixed abode. Check the exceptions, and the treaties with other countries.
about-reasons-eoes_ubesvart = Without a fixed abode it matters whether the participant is an EEA national or family.
about-reasons-eoes_unntak_vurderes = The exception for EEA nationals may apply. The first right of residence alone, Immigration Act section 111, is not enough.
about-reasons-opphold_ukjent = The stay must be clarified.
about-reasons-evne_ubesvart = The ability to work and earn is not given.
about-reasons-evne_nedsatt = The ability to work and earn is substantially reduced.
about-reasons-evne_ikke_nedsatt = The ability to work and earn is not substantially reduced.
about-reasons-evne_ukjent = Assess both the ability to work and the ability to earn. The law has no percentage.
about-reasons-ytelser_ubesvart = The benefits are not given.
about-reasons-ingen_ytelser = No subsistence benefits.
about-reasons-svaert_begrensede_ytelser = The benefits are very limited. Use discretion.
about-reasons-mer_enn_begrensede_ytelser = The benefits are more than very limited.
about-reasons-ytelser_ukjent = Compare the benefits with the State's guideline norm without housing, and use discretion.
about-reasons-vurdering_ubesvart = Whether the work ability is assessed is not given.
about-reasons-vurdering_gjennomfoert = The assessment of work ability is done.
about-reasons-vurdering_maa_gjoeres = The assessment of work ability must be done before the decision.
about-reasons-vurdering_ukjent = Find out whether the assessment of work ability is done.
about-reasons-oppfoelging_ubesvart = The need for follow-up is not given.
about-reasons-oppfoelging_trengs = The participant needs close and coordinated follow-up.
about-reasons-oppfoelging_trengs_ikke = The participant does not need close and coordinated follow-up. Another measure may suit better.
about-reasons-egen_jobbsoeking_vesentlig = Own job search is what matters most. Before 2019 that was a reason for refusal.
about-reasons-egen_jobbsoeking_vurderes = The participant needs close follow-up, but own job search is what matters most. Consider whether a shorter measure suits better.
about-reasons-oppfoelging_ukjent = Assess the need for follow-up.
about-reasons-introduksjonsprogram_ubesvart = Whether the participant is in the introduction programme is not given.
about-reasons-ikke_i_introduksjonsprogram = The participant is not in the introduction programme.
about-reasons-i_introduksjonsprogram = The participant is in the introduction programme. The Qualification Programme can follow it.
about-reasons-introduksjonsprogram_ukjent = Find out which programme the participant is in.
about-reasons-nav_kontor_ubesvart = Whether the municipality had a Nav office is not given.
about-reasons-mangler_nav_kontor = The municipality had no Nav office. Until 2010 the programme existed only where there was one.
about-reasons-nav_tilbud_ubesvart = Whether the Nav office can offer a programme is not given.
about-reasons-nav_kan_ikke_tilby = The Nav office cannot offer a programme. Until 2019 it was a condition that the office could.
about-reasons-unntak_ikke_reist = The exception is not used.
about-reasons-uforholdsmessig_byrde = A programme is a disproportionate burden because of the applicant's circumstances. Give the reasons in the decision. The municipality's finances are no reason.
about-reasons-byrde_vurderes = Consider whether the applicant's circumstances make a programme a disproportionate burden. The municipality's finances are no reason.

# In place of the same of `steps-`: the name of a line in the calculation.
about-steps-andel_under_25 = Share under 25

# In place of a calculation: the number is what the caseworker entered.
about-operations-answer = as given

# All of `about-events-`: a clause as in `events-`, put into { $hendelse } of `result-changes-date`. In the plan it stands alone.
about-events-fyller_25 = the participant turns 25 and gets the full benefit
about-events-fyller_67 = the participant turns 67
about-events-fyller_68 = the participant turns 68
about-events-fyller_minstealder = the participant reaches the lower age limit

# All of `about-warnings-`: whole sentences, to a caseworker about a participant.
about-warnings-over_halv_stilling = Ordinary work can be half a position at most, 18.75 hours a week.
about-warnings-laerling_spoer_nav = An apprenticeship can be more than half a position. Consider whether there is room for the programme.
about-warnings-alder_kan_endre_seg = The age may change before the programme ends. Enter the date of birth for a correct amount.


## For caseworkers: arbeid med bistand, the pilot of 2008 and 2009

# Accessible name of the screen as a region.
bistand-screen-region = Supported employment, the pilot of 2008 and 2009
# Its heading.
bistand-screen-heading = Supported employment: what two ways of paying gave
# Under it: that the pilot is history.
bistand-screen-notice = This is history. In 2008 and 2009, Nav tried two ways of paying organisers of supported employment (arbeid med bistand). Amounts are in 2008 kroner, and nobody is paid by them today.
# What one can do here.
bistand-screen-lead = Fill in what the organiser reported. You see at once what Nav committed to, what was claimed and what was paid. Nothing is stored or sent.
# That the rates did not change in the pilot's time.
bistand-screen-rates = The rates were the same for as long as the pilot lasted.
# Name of the group of what to settle.
bistand-screen-views = What do you want to work out?
# Settle model A.
bistand-screen-model_a = Model A
# Settle model B.
bistand-screen-model_b = Model B
# Settle both.
bistand-screen-both = A and B side by side
# What model A pays.
bistand-screen-pays_a = Model A paid { $ordinaer } a month for a participant who needed follow-up and adaptation, and { $omfattende } for extensive needs. The bonus was { $bonus } for each permanent job.
# What model B pays.
bistand-screen-pays_b = In model B, Nav bought { $timer } hours a month for each facilitator, at { $sats } an hour. At least so many were to be used, { $andel } per cent of a working month. The bonus was { $bonus } for each permanent job.
# Heading of the pane where one fills in.
bistand-screen-inputs = What was reported
# Heading of the pane with the result.
bistand-screen-result = Result
# That an empty field counts as nothing.
bistand-screen-blank = An empty field counts as nothing unless the field says otherwise. Write decimals with a point or a comma.
# In place of the result while nothing is filled in.
bistand-screen-nothing = Fill in the numbers from the report, and the amounts will follow.
# The same of a month whose places or participants are there, under model A.
bistand-screen-months_missing = The participant-months are missing. Fill them in, and the amounts will follow.
# What is taken for granted where nothing is filled in.
bistand-screen-assumed = Where nothing is said about places or months, we count a place for each participant the whole month.
# Which fields count as nothing.
bistand-screen-counted_as_nothing = Counted as 0 because nothing is filled in: { $felt }.
# Name of the group of months.
bistand-screen-months = Months
# Label of the first month.
bistand-screen-first_month = First month
# Adds a month like the one in front.
bistand-screen-add_month = New month, same participants
# Removes the month in front.
bistand-screen-remove_month = Remove the month
# Brings back what was removed last.
bistand-screen-undo = Undo
# Shows the claim as a table for other programs.
bistand-screen-csv = The claim as CSV
# Asks to wipe everything.
bistand-screen-start_over = Start over
# The question.
bistand-screen-wipe_question = Do you want to delete all you have filled in?
# Read aloud when everything is wiped.
bistand-screen-wiped = Everything is deleted.
# In place of amounts while fields are wrong.
bistand-screen-withheld = We show no amounts until this is corrected: { $felt }.
# Read aloud when there is another result.
bistand-screen-announcement = In all { $beloep }.
# The same of models A and B side by side.
bistand-screen-announcement_of_both = A: { $a }. B: { $b }.
# Opens the calculation.
bistand-screen-calculation = How we worked it out
# Column of the calculation: what.
bistand-screen-calculation_what = What
# Column of the calculation: what it came to.
bistand-screen-calculation_value = Value
# Before the places a line rests on.
bistand-screen-basis = Source:
# Heading over the checklist.
bistand-screen-flow = Who sends what, and when
# Heading over the assumptions.
bistand-screen-assumptions = Where the source says nothing
# Guideline: participants for each facilitator outside the pilot.
bistand-screen-guideline = Outside the pilot, the guideline was { $antall } participants per facilitator.
# Where every number comes from.
bistand-screen-source = All numbers are from the slides “Arbeid med bistand” by the Directorate of Labour and Welfare, 8 November 2007. Econ Pöyry and Proba evaluated the pilot in 2010 (R-2010-068).
# On paper: that it is no claim by itself.
bistand-screen-paper = Worked out with the rates of the pilot, rules version { $versjon }. For guidance, and not a decision.

# Facilitators.
bistand-fields-tilretteleggere = Facilitators
# Permanent jobs.
bistand-fields-faste_ansettelser = New permanent jobs
# Model A: places, ordinary need.
bistand-fields-ordinaer_plasser = Places (follow-up and adaptation)
# Participant-months, ordinary need.
bistand-fields-ordinaer_maaneder = Participant-months (follow-up and adaptation)
# Places, extensive need.
bistand-fields-omfattende_plasser = Places (extensive needs)
# Participant-months, extensive need.
bistand-fields-omfattende_maaneder = Participant-months (extensive needs)
# Model B: hours of guidance.
bistand-fields-veiledning = Guidance of participants (hours)
# Hours with employers.
bistand-fields-arbeidsgiver = Guidance of employers (hours)
# Hours of travel.
bistand-fields-reise = Travel for follow-up (hours)
# Participants.
bistand-fields-deltakere = Participants
# Both: participants, ordinary need.
bistand-fields-ordinaer_deltakere = Participants (follow-up and adaptation)
# Hours on each of them.
bistand-fields-ordinaer_timer = Hours on each (follow-up and adaptation)
# Participants, extensive need.
bistand-fields-omfattende_deltakere = Participants (extensive needs)
# Hours on each of them.
bistand-fields-omfattende_timer = Hours on each (extensive needs)
# A participant's need.
bistand-fields-behov = Needs
# The part of the month a participant took part.
bistand-fields-maaneder = Part of the month

# Which jobs earn a bonus.
bistand-hints-faste_ansettelser = Count only those who have completed probation in a permanent post in an ordinary enterprise. A temporary job, or a permanent one before probation ends, earns no bonus.
# How parts of months are written.
bistand-hints-maaneder = A whole month is 1, half of one is 0.5. Once you have filled in months or hours for anyone, an empty field means the whole month.
# The same of the participant-months of all.
bistand-hints-deltakermaaneder = A whole month is 1, half of one is 0.5. Once you have filled in other months or hours, an empty field means that everyone took part all month.
# The cap of places.
bistand-hints-plasser = At most { $tak } for each facilitator.
# What is bought for each facilitator.
bistand-hints-tilretteleggere = Nav buys { $timer } hours for each.

# No number.
bistand-errors-not_a_number = Write a number from 0 to { $mest }, for example { $eksempel }.
# Decimals where a whole number is asked for.
bistand-errors-not_whole = Write a whole number from 0 to { $mest }, for example { $eksempel }.
# More than two decimals.
bistand-errors-too_many_decimals = Write the number with at most two decimals, for example { $eksempel }.
# What may be thousands.
bistand-errors-thousands = Do you mean { $ene } or { $andre }? Write the number without a full stop or comma for thousands, for example { $eksempel }.
# Less than none, or too much.
bistand-errors-out_of_range = The number must be from 0 to { $mest }, for example { $eksempel }.
# An identity number.
bistand-errors-identity_number = This looks like a national identity number, which should never be here. Write how many, for example { $eksempel }.

# The table's caption.
bistand-amounts-caption = Amounts for the month
# Its columns: what, and kroner.
bistand-amounts-columns =
    - What
    - NOK
# Commitment.
bistand-amounts-tilsagn = Committed by Nav
# Claim.
bistand-amounts-krav = Claimed by the organiser
# What of the claim is not paid.
bistand-amounts-ikke_betalt = Of the claim, not paid
# Settlement.
bistand-amounts-refusjon = Refund
# Unused.
bistand-amounts-avregning = Unused commitment
# Bonus.
bistand-amounts-bonus = Bonus
# Settlement and bonus.
bistand-amounts-total = Refund and bonus together
# Model B: hours used.
bistand-amounts-timer = Hours used
# Hours bought.
bistand-amounts-kjoepte_timer = Hours bought
# Heading over the months together.
bistand-amounts-series = All months
# The sum of those months alone of which something is known.
bistand-amounts-known_months = Months with figures
# Which months the sum leaves out.
bistand-amounts-without = The sum leaves out { $maaneder }, where the figures are missing.
# Column: the month.
bistand-amounts-month = Month
# The row that sums up.
bistand-amounts-sum = In all
# Before how many warnings there are.
bistand-amounts-warnings = Warnings

# Model A: too many places.
bistand-warnings-over_tak_a = { $behov }: { $antall } places are too many. The cap is { $tak } with so many facilitators.
# More months than places.
bistand-warnings-over_plasser = { $behov }: The participant-months ({ $brukt }) are more than the places ({ $plasser }). What is too much is not paid.
# Model B: too few hours.
bistand-warnings-under_minstekrav = The hours used ({ $timer }) are fewer than Nav has bought ({ $kjoept }). At least so many were to be used.
# Too many hours.
bistand-warnings-timer_over_tilsagn = Hours used beyond those Nav has bought: { $timer }. They are not paid without a new order.
# Too many participants.
bistand-warnings-over_tak_b = { $antall } participants are too many. The cap is { $tak } with so many facilitators.
# Average need is more than was bought.
bistand-warnings-norm_over_kjoepte_timer = A participant needs { $norm } hours on average. That makes { $normtimer } hours, and Nav has bought { $kjoept }.
# More permanent jobs than participants.
bistand-warnings-mange_ansettelser = There are more new permanent jobs ({ $faste }) than participants ({ $deltakere }). The bonus is given only once for each participant. Check the numbers.

# Opens the participants.
bistand-claim-participants = The participants one by one
# That they have numbers, never names.
bistand-claim-note = Participants have numbers, never names. Once you add some, we work out the sums for you.
# What of all together does not count then.
bistand-claim-set_aside = While the participants stand one by one, what you wrote for all of them does not count: { $felt }. It counts again once you remove them.
# Adds one.
bistand-claim-add = Add a participant
# Removes one.
bistand-claim-remove = Remove participant { $nummer }
# One of them.
bistand-claim-participant = Participant { $nummer }
# Column over the numbers of participants, where there is little room.
bistand-claim-number = No.
# In place of a field that they fill in.
bistand-claim-from_rows = { $felt }: { $verdi } in all
# Heading of the claim.
bistand-claim-heading = Refund claim, { $maaned }
# Column: who.
bistand-claim-who = Participant
# In that column where they are not listed one by one.
bistand-claim-all = All
# Column: participant-months.
bistand-claim-months = Participant-months
# Column: all hours.
bistand-claim-hours = Hours
# Column: the amount.
bistand-claim-amount = NOK
# Ordinary need.
bistand-claim-ordinaer = Follow-up and adaptation
# Extensive need.
bistand-claim-omfattende = Extensive needs
# Column of the file: the month.
bistand-claim-csv_month = Month
# Column: the model.
bistand-claim-csv_model = Model
# Column: what the line is about.
bistand-claim-csv_what = What
# Column: how many.
bistand-claim-csv_count = Number
# Column: the rate.
bistand-claim-csv_rate = Rate in NOK

# The table's caption, and its heading.
bistand-compare-heading = The same participants in both models
# Columns.
bistand-compare-columns =
    - What
    - Model A
    - Model B
# One costs less.
bistand-compare-cheaper = Model { $billigst } costs { $beloep } less than model { $andre } for these participants.
# Both cost the same.
bistand-compare-same = The models cost the same for these participants.
# In place of which costs less, where no hours are filled in.
bistand-compare-hours_missing = Fill in the hours too, and you see which model costs less.
# The same where the hours of some are there, and of these not.
bistand-compare-some_hours_missing = Fill in the hours of everyone, and you see which model costs less. Missing: { $hvem }.
# In place of which costs less, where nobody is filled in.
bistand-compare-months_missing = Fill in the participants too, and you see which model costs less.
# Where several months are filled in: the month that is compared.
bistand-compare-of_month = The models are compared month by month. This is { $maaned }.
# Part of a claim is not paid.
bistand-compare-unpaid = Of the claim in model { $modell }, { $beloep } is not paid.
# What a participant costs.
bistand-compare-each = { $behov }: A participant costs { $a } a month in model A. In model B the hours on each ({ $timer } on average) cost { $b }.
# Before a model's warnings.
bistand-compare-of_model = Model { $modell }.

# The heading.
bistand-cost-heading = When do the models cost the same?
# The picture in words. Each picture has placeholders of its own.
bistand-cost-text = For a participant who needs follow-up and adaptation, the models cost the same at { $ordinaer } hours a month. For extensive needs it is at { $omfattende } hours. With fewer hours, model B costs less. A participant with { $norm } hours, the average, costs { $snitt } in model B.
# What faint bars stand for.
bistand-cost-faint = The same
# Where the picture ends: so many hours.
bistand-cost_end =
    { $timer ->
        [one] { $timer } hour
       *[other] { $timer } hours
    }
# Opens the table.
bistand-cost-table = Cost by hours, as a table
# The table's caption.
bistand-cost-caption = What a participant costs a month, in NOK
# The heads of its columns.
bistand-cost-columns =
    - Hours
    - Model B
    - A, follow-up and adaptation
    - A, extensive needs

# The heading.
bistand-growth-heading = How the scheme grew before the pilot
# The picture in words. Each picture has placeholders of its own.
bistand-growth-text = Participants went from { $foerst } in { $foerst_aar } to { $sist } in { $sist_aar }. In September 2007 there were { $antall }, and { $kombinert } more whom the source calls “combined” without explaining it. That is { $sum } in all. At the end of { $aar }, { $tilretteleggere } facilitators worked in { $enheter } units.
# What faint bars stand for.
bistand-growth-faint = September alone, with those counted as combined
# Opens the table.
bistand-growth-table = Participants year by year, as a table
# The table's caption.
bistand-growth-caption = Participants in supported employment
# The heads of its columns.
bistand-growth-columns =
    - Year
    - Participants

# All of `bistand-steps-`: the name of a line in the calculation, before its amount.
bistand-steps-ordinaer_sats = Rate a month, follow-up and adaptation
bistand-steps-ordinaer_plasser = Places, follow-up and adaptation
bistand-steps-ordinaer_deltakermaaneder = Participant-months, follow-up and adaptation
bistand-steps-ordinaer_tilsagn = Commitment, follow-up and adaptation
bistand-steps-ordinaer_betalt = Paid participant-months, follow-up and adaptation
bistand-steps-ordinaer_refusjon = Refund, follow-up and adaptation
bistand-steps-omfattende_sats = Rate a month, extensive needs
bistand-steps-omfattende_plasser = Places, extensive needs
bistand-steps-omfattende_deltakermaaneder = Participant-months, extensive needs
bistand-steps-omfattende_tilsagn = Commitment, extensive needs
bistand-steps-omfattende_betalt = Paid participant-months, extensive needs
bistand-steps-omfattende_refusjon = Refund, extensive needs
bistand-steps-tilretteleggere = Facilitators
bistand-steps-timer_per_tilrettelegger = Hours for each facilitator
bistand-steps-kjoepte_timer = Hours that Nav buys
bistand-steps-veiledningstimer = Hours of guidance of participants
bistand-steps-arbeidsgivertimer = Hours of guidance of employers
bistand-steps-reisetimer = Hours of travel
bistand-steps-timer = Hours used
bistand-steps-timesats = Rate an hour
bistand-steps-betalte_timer = Hours that are paid
bistand-steps-timer_over_tilsagn = Hours beyond those bought
bistand-steps-deltakere = Participants
bistand-steps-normtimer_per_deltaker = Hours on each participant, on average
bistand-steps-normtimer = Hours needed on average
bistand-steps-tilsagn = Commitment
bistand-steps-refusjon = Refund
bistand-steps-avregning = Unused commitment
bistand-steps-faste_ansettelser = New permanent jobs
bistand-steps-bonussats = Bonus for each permanent job
bistand-steps-bonus = Bonus
bistand-steps-total = Refund and bonus

# In place of a calculation: the number is a rate that the law has.
bistand-operations-rate = fixed rate
# In place of a calculation: the number is what was entered.
bistand-operations-answer = filled in
# In place of a calculation: the number is counted in the calendar.
bistand-operations-count = counted in the calendar
# Between two numbers: "100 times 12".
bistand-operations-multiply = times
# Between two numbers: "100 divided by 12".
bistand-operations-divide = divided by
# Between numbers: "100 plus 12 plus 5".
bistand-operations-add = plus
# Between two numbers: "100 minus 12".
bistand-operations-subtract = minus
# Between two numbers, and then put into `result-calculation-not_below_zero`: "100 minus 120, but not less than zero".
bistand-operations-deduct = minus
# What is done with three numbers. The line itself is written with the words for times and divided by: "100 times 12 divided by 37.5".
bistand-operations-share = times, then divided by
# Between a rate and an amount: "22 per cent of 100". The rate comes first.
bistand-operations-percent = per cent of
# Before two amounts, with `format-pair` between them: "the smaller of 100 and 120".
bistand-operations-min = the smallest of

# Model A: who sends what, and when.
bistand-flow_a =
    - Before referral: The participant, Nav and the facilitator talk together.
    - At the start: They make a follow-up agreement, with type, extent and duration.
    - Every month: Nav sends a commitment for the approved places.
    - The month after: The organiser sends a refund claim.
    - When the claim comes: Nav settles the commitment against actual use.
    - Every month: The organiser sends Nav a report.
    - After completed probation: The organiser sends a separate claim for the bonus, with documentation.
# The same of model B.
bistand-flow_b =
    - Before referral: The participant, Nav and the facilitator talk together.
    - Before the start: Nav sends an order, with an estimate of hours.
    - At the start-up meeting: The hours are fixed, and they make a follow-up agreement.
    - Every month: The organiser sends a report of hours for each participant.
    - When the report comes: Nav adjusts the hours.
    - After completed probation: The organiser sends a separate claim for the bonus, with documentation.
# What the source does not say, and how it is read here.
bistand-assumptions =
    - Parts of a month are written as decimals. The source does not say how they are counted.
    - Hours beyond those that Nav bought are shown, but not paid without a new order.
    - Hours that are not used cannot be moved to another month.
    - The cap on places holds for each need by itself.
    - Side by side, we take it that all take part the whole month, each with a place in model A. What is filled in under model A comes first.
    - The pilot lasted two years from the first quarter of 2008. We count from January 2008 to December 2009.


## For caseworkers: the pages around the desk and the pilot

# What the desk's page is called, in the browser's tab, and a frame with the desk in it.
professionals-desk_title = The Qualification Programme – for counsellors
# The same of the page for the pilot.
professionals-pilot_title = Supported employment – the pilot of 2008 and 2009
# Link, seen when reached with the keyboard: past the top of the page.
professionals-skip = Skip to the content
# Top left on the desk's page and the help: a link back.
professionals-name = For professionals · The Qualification Programme
# The same on the pilot's page.
professionals-pilot_name = For professionals · Supported employment
# Accessible name of the buttons that choose the language.
professionals-language = Language
# Heading of the desk's page until the desk is there.
professionals-desk_heading = The Qualification Programme in a conversation
# Under it, for those without JavaScript: where the rates are.
professionals-desk_elsewhere = The page needs JavaScript and WebAssembly. The rates are in the regulation and in section 1-4 of the National Insurance Act.
# Heading of the pilot's page until it is there.
professionals-pilot_heading = Supported employment: the pilot of 2008 and 2009
# Under it, for those without JavaScript: where the rates are. The slides are called the same in every language.
professionals-pilot_elsewhere = The page needs JavaScript and WebAssembly. The rates are in the slides “Arbeid med bistand” from the Directorate of Labour and Welfare, 8 November 2007.
# Link at the foot of the desk's page.
professionals-help = Help and keyboard (opens in a new tab)
# At the foot of the desk's and the pilot's page.
professionals-footer = Made independently of Nav. Everything is worked out on the device. Nothing is stored or sent, and the page never asks for a name or an identity number.


## For caseworkers: the help page

# What the page is called, in the browser's tab.
professionals-help_title = Help with the counsellor's page – The Qualification Programme
# Its heading.
professionals-help_heading = Help with the counsellor's page
# Link to the desk.
professionals-to_desk = To the counsellor's page
# Heading: the keys.
professionals-keyboard = With the keyboard
# Caption of the table of keys.
professionals-keys = Keys on the counsellor's page
# Column: the key.
professionals-key = Key
# Column: what it does.
professionals-does = What it does
# What Tab does.
professionals-tab = Goes to the next field or group. With Shift it goes to the one before.
# In place of a key: the first letters of yes, no and the third answer.
professionals-letter = Y, N or U
# What they do.
professionals-letter_does = Chooses the answer that begins with the letter, in a group of buttons.
# In place of a key: the four arrow keys.
professionals-arrows = The arrow keys
# What they do.
professionals-arrows_does = Go from answer to answer in the group, and step through a list.
# Between two keys that do the same.
professionals-or = or
# What Delete and Backspace do.
professionals-clear = Takes away the answer in a group. The question is then not answered.
# The space bar.
professionals-space = Space
# What it does.
professionals-space_does = Ticks a box and opens a heading.
# What Enter does.
professionals-enter = Presses a button.
# What Ctrl and Enter do.
professionals-ctrl_enter = Goes to the result, and back to where you were.
# What Ctrl, Shift and Enter do.
professionals-ctrl_shift_enter = Copies the column to a new one. You can have three.
# What Esc does. In quotes stands what a button on the desk says.
professionals-escape = Closes a text for the journal, and says no to deleting after “New conversation”. When the page warns that it will delete everything, the conversation goes on.
# Under the table: no key surprises anybody.
professionals-no_single_key = No key does anything by itself outside a field, a group or a button.
# Heading over nine steps.
professionals-conversation = During the conversation
# The first step: how to begin.
professionals-step_age = Type the age or the date of birth at once: the field is ready when the page opens. Fill in what you know. Empty fields count as not answered.
# The second: the bar that stays in view.
professionals-step_bar = Watch the bar that stays in view. It holds the conclusion, what is missing and the amounts at the start. It follows as you type.
# The third: the case and its law date. In quotes stands what a group on the desk is called.
professionals-step_case = In “The case” you enter the application, the decision, the start, the months decided on and the months used before. The deadlines are there too. Each column has its own law date, so 2024 can stand beside 2026.
# The fourth: benefits against the State's guideline norm.
professionals-step_benefits = Enter the benefits as amounts. They are measured against the State's guideline norm for social assistance, filled in for the years we know it. The amounts suggest an answer. The norm does not decide, and you can choose another answer.
# The fifth: what is taken off the benefit. In quotes stands what a button on the desk says.
professionals-step_taken = “No deductions – add” opens the fields for absence and for benefits that are taken off.
# The sixth: the programme's week.
professionals-step_week = Enter the programme week with a row for each activity. The hours are added up as you type. Paid hours hold for the whole case and are entered in one place only. The page checks full time, work-oriented measures, job search, length and deadlines.
# The seventh: columns side by side.
professionals-step_columns = Copy the column and change the new one to show what happens if something changes. The page shows only what differs, the difference in kroner, and the reason.
# The eighth. In quotes stands what the button on the desk says.
professionals-step_user = “Show to the person” says the same in the person's words, in the language you choose together.
# The ninth: what is taken along.
professionals-step_journal = Copy the journal short or in full. The short one is for pasting. The plan as CSV is downloaded at once, for a spreadsheet.
# Heading over two paragraphs.
professionals-wrong = When something is wrong
# The first: a field that cannot be read.
professionals-wrong_field = A field that cannot be read gets a message beside it. A grey amount is the last one we could work out, and does not hold for what you are typing now.
# The second: a law date without rules.
professionals-wrong_date = The rules run from 1 November 2007 to 31 December 2029. If the law date cannot be used, every field stays, and the result comes once the date is corrected.
# Heading over `privacy_text`.
professionals-privacy = Privacy
# What is kept, and when it is deleted. In quotes stands what a button on the desk says.
professionals-privacy_text = Nothing is stored, and nothing is sent. The page asks for no name, and refuses an identity number. “New conversation” deletes everything and overwrites the memory. After 15 minutes without anyone using the page, you are warned. A minute later everything is deleted, even if the cursor is in a field.
# At the foot of the page: whose page it is not.
professionals-guidance = Made independently of Nav. The result is guidance. Only a formal decision settles a case.
