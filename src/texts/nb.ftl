## How this language is written

# `ltr` where one reads from left to right, `rtl` where one reads from right to left.
format-direction = ltr
# The sign before decimals.
format-decimal = ,
# Between thousands: a space at which no line breaks.
format-group = { "\u00A0" }
# An amount. { "\u00A0" } is a space at which no line breaks.
format-amount = { $tall }{ "\u00A0" }kroner
# A day, as in "1. mai 2026".
format-date = { $dag }.{ "\u00A0" }{ $maaned }{ "\u00A0" }{ $aar }
# A month, as in "mai 2026".
format-month = { $maaned } { $aar }
# The names of the months, as they stand in a day.
format-months =
    - januar
    - februar
    - mars
    - april
    - mai
    - juni
    - juli
    - august
    - september
    - oktober
    - november
    - desember
# The same, as they stand alone or with a year.
format-months_alone =
    - januar
    - februar
    - mars
    - april
    - mai
    - juni
    - juli
    - august
    - september
    - oktober
    - november
    - desember
# Between the things of a list.
format-list = { $foer }, { $neste }
# Between its last two, and between any two.
format-pair = { $foer } og { $siste }
# The sign between things that may have commas in them.
format-separator = ;


## Where a language is a draft

# A quiet note above every screen. A language says it until somebody who has it as theirs has read it all, and then leaves it out.
draft-notice = Denne oversettelsen er et utkast. Ingen som har språket som sitt, har lest den ennå. Det er den norske teksten som gjelder.


## Before the guide is there, and where it fails

# What the language calls itself.
loader-language = Bokmål
# Read aloud while the guide loads.
loader-loading = Laster veiviseren …
# Heading: the guide could not be loaded.
loader-failed = Vi får ikke vist veiviseren
# Under it: what to do.
loader-failed_advice = Prøv igjen om litt. Du kan også ringe Nav på 55 55 33 33 eller snakke med Nav-kontoret ditt.
# Tries again.
loader-retry = Prøv igjen
# Heading: the guide broke.
loader-broken = Noe gikk galt i veiviseren
# Under it: what to do.
loader-broken_advice = Feilen er vår, ikke din. Vi viser ingen beløp, for de kan være feil. Start på nytt, eller ring Nav på 55 55 33 33.
# Starts again.
loader-restart = Start på nytt
# Another language was chosen, and its texts cannot be had. The guide stays in this one.
loader-no_language = Vi får ikke hentet teksten på det språket nå. Du kan fortsette på bokmål, eller prøve igjen når du er på nett.


## The page around the guide

# What the page is called, in the browser's tab. The guide's step takes its place once one has begun.
page-title = Kvalifiseringsprogrammet: Kan du delta, og hva får du?
# Link, seen when reached with the keyboard: past the top of the page.
page-skip = Hopp til innholdet
# What is unfolded at the foot of the page: the day whose rules apply.
page-experts = For fagfolk
# Label of the field for that day.
page-law_date = Dato for reglene
# Beneath the label.
page-law_date_about = Skriv dag, måned og år. Når feltet er tomt, bruker vi reglene som gjelder i dag.
# Under it: a day without rules was entered.
page-law_date_error = Vi har regler fra 1. november 2007 til 31. desember 2029. Skriv en dato i denne tiden.
# In its place: what was entered is no date.
page-law_date_unreadable = Vi forstår ikke datoen. Skriv dag, måned og år, for eksempel 1.6.2026.
# Accessible name of the buttons that choose the language.
page-language = Språk
# What is unfolded beside them: more languages, each by its own name.
page-more_languages = Flere språk
# After the name of one of those: nobody who has it as theirs has read it yet.
page-draft = utkast
# At the top: the words of the language that was chosen cannot be had.
page-no_language = Vi får ikke hentet teksten på det språket nå. Prøv igjen når du er på nett.
# At the top, once: one came by a link with answers, which are now in the guide.
page-link_read = Svarene fra lenken er fylt inn. Du kan endre dem underveis.
# In its place: the answers in the link cannot be used.
page-link_refused = Vi kunne ikke bruke svarene i lenken. Lenken kan være ødelagt, eller laget med eldre regler. Svar på spørsmålene på nytt.
# In its place: the device remembered the answers, which are now in the guide.
page-memory_read = Svarene du ba oss huske, er fylt inn. Du kan endre dem underveis.
# In its place: what the device remembered cannot be used.
page-memory_refused = Reglene er endret siden sist, så vi kan ikke bruke svarene vi husket. De er slettet.
# In its place: a link was opened where there were answers already, so one has to choose.
page-link_offered = Lenken du åpnet, har andre svar enn dem du har her. Bruker du svarene fra lenken, blir dine egne borte fra siden.
# Button under it: the link's answers take the place of one's own.
page-use_link = Bruk svarene fra lenken
# The other button under it.
page-keep_own = Behold mine svar
# That one has been pressed.
page-own_kept = Du har beholdt dine egne svar.
# The link has the answers that are there already.
page-link_same = Lenken du åpnet, har de samme svarene som du har her.
# The answers in the link cannot be used, and there were answers already.
page-link_left = Vi kunne ikke bruke svarene i lenken. Lenken kan være ødelagt, eller laget med eldre regler. Dine egne svar står som før.
# Button: every question is answered, so this leads to the summary.
page-review = Se over svarene
# Button in its place where some are not.
page-go_on = Gå til det første du ikke har svart på
# Heading under the guide: what can be done with the answers. The next ones are beneath it.
page-keep = Ta vare på svarene
# Before `remember`: what it does, and who may then see the answers.
page-remember_about = Denne siden kan huske svarene på denne enheten. Andre som bruker enheten, kan da se dem.
# Button: the device remembers the answers.
page-remember = Husk svarene
# That it does.
page-remembered = Svarene huskes på denne enheten til du ber oss glemme dem.
# That it cannot.
page-not_remembered = Nettleseren lar oss ikke lagre noe her, så svarene huskes ikke.
# Button in its place: the device forgets them.
page-forget = Glem svarene
# That it has.
page-forgotten = Svarene er ikke lenger lagret.
# At the top of the page: they were forgotten in another tab, or by the browser.
page-forgotten_elsewhere = Svarene dine huskes ikke lenger. De er slettet i en annen fane eller i nettleseren. Her står de til du lukker siden.
# Before `share`: what the link holds, and who may then see the answers.
page-share_about = Du kan også lage en lenke. Den inneholder alle svarene dine, også alder og barn, hvilke regler som gjaldt, og språket. Den som får lenken, kan se dem.
# Button: makes a link that holds the answers.
page-share = Lag en lenke
# Label of the field with the link.
page-link = Lenke til svarene dine
# Button beside it.
page-copy = Kopier lenken
# That the link is copied.
page-copied = Lenken er kopiert.
# That it could not be.
page-not_copied = Nettleseren lot oss ikke kopiere. Lenken er merket, så du kan kopiere den selv.
# At the foot of the page: whose page it is not.
page-footer = Dette er ikke Navs egen side. Resultatet er veiledende, og bare Nav kan gjøre vedtak.
# At the foot of the page: where the answers are.
page-privacy = Alt regnes ut på enheten din. Ingenting sendes, og svarene lagres bare hvis du ber om det.
# At the foot of the page: how long they are in it.
page-tab = Svarene står i denne fanen til du lukker den eller starter på nytt, også om du laster siden på nytt.
# Link at the foot of the page: for those who have a page of their own.
page-embed = Sett inn veiviseren på din side
# At the foot of the page.
page-licence = Åpen kildekode under MIT-lisensen.


## The page where one copies the lines for a page of one's own

# What a frame with the guide in it is called, for those who cannot see it.
embed-title = Veiviser for kvalifiseringsprogrammet
# Beside a button that copies lines: that it has.
embed-copied = Kopiert.
# In its place: that it could not. The keys are those of the reader's keyboard.
embed-selected = Linjene er merket. Kopier med Ctrl og C.
# What the page is called, in the browser's tab.
embed-page_title = Sett inn veiviseren på din side
# Link, seen when reached with the keyboard: past the top of the page.
embed-skip = Hopp til innholdet
# Accessible name of the buttons that choose the language.
embed-language = Språk
# Its heading.
embed-heading = Sett inn på din side
# Under it.
embed-lead = Velg hvordan veiviseren skal være, og kopier linjene. Ingenting lagres, og ingen svar forlater siden.
# Over the choice between the four ways to have the guide on a page.
embed-form = Hvordan den skal stå på siden
# The first of the four.
embed-element = Rett på siden
# The second.
embed-single = Rett på siden, i én fil
# The third.
embed-frame = I en ramme (iframe)
# The fourth.
embed-link = Som en lenke
# Under the choice, of the first: when it suits.
embed-element_about = Best for de fleste. Du må kunne legge et skript på siden.
# Of the second.
embed-single_about = For sider som ikke får hente flere filer. Alt er inne i skriptet.
# Of the third.
embed-frame_about = Når andre skript ikke skal se svarene, eller siden ikke tar imot skript. Siden får ikke velge farge eller lese resultatet.
# Of the fourth.
embed-link_about = Når ingenting annet går. Lenken åpner veiviseren på en egen side, så siden din trenger ikke å tillate noe.
# Over a choice: citizens, counsellors or the pilot.
embed-mode = Hvem den er for
# The first.
embed-citizens = innbyggere
# The second.
embed-counsellors = veiledere
# The third.
embed-pilot = arbeid med bistand (2008)
# Over a choice: the guide's language.
embed-lang = Språk i veiviseren
# The first: the page around it decides.
embed-as_page = som siden rundt
# Bokmål.
embed-bokmaal = bokmål
# Nynorsk.
embed-nynorsk = nynorsk
# English.
embed-english = engelsk
# Ukrainian, of which there is a draft.
embed-ukrainian = ukrainsk (utkast)
# Arabic, the same.
embed-arabic = arabisk (utkast)
# Over a choice.
embed-theme = Lys eller mørk
# Of the guide: light.
embed-light = lys
# Dark.
embed-dark = mørk
# As the reader has set the device.
embed-auto = slik enheten er innstilt
# Over a choice from 1 to 5.
embed-heading_level = Nivå på første overskrift
# Over a field.
embed-law_date = Dato for reglene
# Under it.
embed-law_date_about = Skriv dag, måned og år. La feltet stå tomt for reglene som gjelder i dag.
# At the field, of a date that has no rules.
embed-law_date_error = Vi har regler fra 1. november 2007 til 31. desember 2029. Skriv en dato i denne tiden. Linjene er uten dato så lenge.
# At the field, of what is no date.
embed-law_date_unreadable = Vi forstår ikke datoen. Skriv dag, måned og år, for eksempel 1.6.2026. Linjene er uten dato så lenge.
# Over a choice of the colour of buttons, of what is chosen and of progress.
embed-colour = Farge på knappene
# The first: what Aksel has.
embed-blue = blå, som i Aksel
# Green.
embed-green = grønn
# Purple.
embed-purple = lilla
# Magenta.
embed-magenta = magenta
# Dark grey.
embed-grey = grå
# The last: any colour.
embed-own = egen farge
# Over the field for it.
embed-own_colour = Din farge
# Over a second one, where the guide is dark.
embed-own_colour_dark = Din farge i mørk visning
# Before how many to one, as “5.8 : 1”.
embed-contrast = Kontrast mellom tekst og knapp:
# Under the field, of a colour that is like what is behind it.
embed-unseen = Fargen er for lik den lyse bakgrunnen, så det er vanskelig å se hva som er valgt. Velg en mørkere farge. Stilen er uten fargen så lenge.
# The same where the guide is dark.
embed-unseen_dark = Fargen er for lik den mørke bakgrunnen, så det er vanskelig å se hva som er valgt. Velg en lysere farge. Stilen er uten fargen så lenge.
# Over a choice.
embed-width = Bredde
# The first.
embed-usual = vanlig
# The second.
embed-wide = bred
# The last: no limit.
embed-full = så bred som det er plass til
# Over a field: whom to call where the guide cannot run.
embed-phone = Telefonen til kontoret
# Under it.
embed-phone_about = Nummeret vises der veiviseren ikke kan kjøre. Står feltet tomt, vises ikke noe nummer.
# At the field, of what is no number.
embed-phone_error = Skriv et norsk telefonnummer, for eksempel 55 55 33 33. Linjene har nummeret til Nav så lenge.
# A box to tick.
embed-share = La siden lese resultatet
# Over a field: where the guide's files are.
embed-files = Adressen der filene ligger
# Under it. In quotes stands a heading of this page.
embed-files_about = La den stå hvis du bare prøver. Ellers finner du svaret under «Hvem har filene?».
# Under it where only the server of the files can let a page frame them. In quotes stands a heading of this page.
embed-files_frame = Serveren der må navngi siden din. Se «Hvem har filene?».
# At the field, of what is no such address.
embed-files_error = Skriv hele adressen til mappen med https først, for eksempel https://kommune.no/kvp/0.1.0/. Linjene har adressen til denne siden så lenge.
# Heading over the lines to copy.
embed-lines = Linjene
# Button under them.
embed-copy_lines = Kopier linjene
# Over lines of CSS.
embed-style_about = Fargen og bredden går i stilarket til siden:
# Button under them.
embed-copy_style = Kopier stilen
# Over a content security policy.
embed-policy_about = Har siden en innholdspolicy (CSP), må den tillate dette, og ikke mer:
# Button under it.
embed-copy_policy = Kopier policyen
# Over a header of HTTP.
embed-cors_about = Ligger filene på et annet domene enn siden, må serveren med filene sende denne linjen:
# The same of a frame.
embed-cors_frame = Rammen er lukket inne og regnes alltid som et annet nettsted. Derfor må serveren med filene sende denne linjen:
# Button under it.
embed-copy_cors = Kopier linjen til serveren
# Over a line for the server, in which whoever copies writes an address.
embed-ancestors = Serveren må også navngi siden rammen skal stå på. Oppsettet vårt for nginx navngir bare *.nav.no og *.kommune.no, så andre må føyes til der. Skriv adressen til siden din i denne linjen:
# In it, in place of the address: one word without spaces, after https.
embed-ancestor = adressen-til-siden
# Button under it.
embed-copy_ancestors = Kopier linjen om siden
# Heading over the guide as it becomes.
embed-preview = Slik blir det
# Heading: where the files are.
embed-hosting = Hvem har filene?
# Under it.
embed-hosting_about = Veiviseren er noen filer på en vanlig webserver, uten database og uten innlogging. De kan ligge hos dere eller hos noen dere stoler på. Det er tre måter å få dem på.
# The first way.
embed-npm = Med npm
# Under it.
embed-npm_about = Når dere bygger siden med pakker. Pakken er ikke publisert ennå, så linjen virker ikke før den er det.
# The second.
embed-archive = Med arkivet fra en utgave
# The name of the file.
embed-archive_file = kvp-veiviser-<versjon>-hosting.zip
# Under it.
embed-archive_about = Pakk ut filen på serveren, og skriv adressen til mappen i feltet på denne siden, for eksempel https://kommune.no/kvp/0.1.0/. Mappen v0 har alltid den nyeste versjonen som begynner på 0. Ingen utgave er publisert ennå. Den som har kildekoden, kan lage arkivet selv:
# The third.
embed-build = Med eget bygg
# Under it.
embed-build_about = Dette virker i dag for den som har kildekoden. Filene havner i mappen dist/kvp, klare for serveren:
# Heading over what to do in each system.
embed-how = Slik gjør du det
# The first: a page that is written by hand.
embed-html = Vanlig HTML
# Of it.
embed-html_about = Lim linjene inn der veiviseren skal stå. Teksten inne i elementet vises der skript er slått av.
# Of Enonic.
embed-enonic_about = Legg linjene i en part eller et felt i layouten. Rik tekst fjerner skript. Skriptet kan stå i malen, i bodyEnd, og bare elementet i innholdet.
# Of SharePoint. In quotes stands a choice of this page, and what SharePoint calls a web part.
embed-sharepoint_about = Velg «I en ramme», og lim bare inn linjen med iframe i nettdelen «Bygg inn». En administrator må først tillate domenet i HTML-feltsikkerhet. SharePoint kjører ikke skript fra innhold, så gi rammen en fast høyde.
# Of a web part of the SharePoint Framework.
embed-spfx_about = Rett på siden krever en nettdel laget med SPFx. Hele nettdelen står i dokumentasjonen. Administratoren tillater kilden slik:
# Of WordPress. In quotes stand what WordPress calls a block, and choices of this page.
embed-wordpress_about = Bruk blokken «Egendefinert HTML». Uten retten unfiltered_html blir skriptet fjernet. Velg da «I en ramme» eller «Som en lenke».
# Of Optimizely.
embed-optimizely_about = Lag en type blokk med linjene i visningen. Skal de som skriver bruke elementet selv, må TinyMCE tillate det i extended_valid_elements:
# Heading: React and the like.
embed-frameworks = React, Vue, Angular og andre
# Of them.
embed-frameworks_about = De bruker elementet som det er. Eksempler som er prøvd, står i dokumentasjonen.
# Before a link to the document.
embed-docs = Dokumentasjonen:
# Before links to pages that have the guide.
embed-examples = Vertssider som eksempler:
# A link.
embed-municipality = en kommune
# A link.
embed-intranet = et intranett
# A link.
embed-two = to veivisere på én side
# A link.
embed-desk = siden for veiledere
# At the foot of the page.
embed-footer = KVP-veiviser er laget uavhengig av Nav. Resultatet er veiledende. Bare Nav kan gjøre vedtak.
# In the lines: the rules in a sentence, for whoever the guide cannot run for. The number to call comes after.
embed-rules = Kvalifiseringsprogrammet er for deg mellom 18 og 67 år som trenger tett oppfølging for å komme i arbeid, og får lite eller ingen trygd.
# After it, before the number.
embed-call = Ring Nav på
# In the lines: what the link says.
embed-link_text = Finn ut om kvalifiseringsprogrammet kan passe for deg


## Pages that others might have, with the guide on them

# Accessible name of the buttons that choose the language.
hosts-language = Språk
# A link to the page that makes the lines for one's own.
hosts-make = Sett inn på din side
# The name of a municipality that there is none of.
hosts-municipality = Vår kommune
# What its page is called, in the browser's tab, until the guide has a screen to name.
hosts-municipality_title = Kvalifiseringsprogrammet i Vår kommune
# Its heading.
hosts-programme = Kvalifiseringsprogrammet
# Under it.
hosts-lead = Vår kommune og Nav hjelper deg mot arbeid eller aktivitet. Se om programmet kan passe for deg.
# In the guide until it is there: before the number.
hosts-call = Ring Nav-kontoret ditt på
# Before a content security policy.
hosts-policy = Denne siden er et eksempel. Veiviseren trenger at siden tillater dette:
# What the page of an intranet is called, in the browser's tab.
hosts-intranet_title = Veiviser på intranettet
# Its heading.
hosts-tools = Verktøy for veiledere
# Under the frame.
hosts-scrolls = Rammen er så høy som vinduet og ruller selv, så resultatet blir stående mens man fyller inn. Fra rammen kan man kopiere, laste ned og skrive ut.
# After it.
hosts-apart = Intranettet vet ikke hva som skjer i rammen, og rammen ikke hvilken side den står på. Velger du et annet språk på siden, blir rammen lastet på nytt, og det du har fylt inn, blir borte.
# Before a content security policy, of which these two words are parts.
hosts-frame_policy = Denne siden er et eksempel. Siden må tillate dette: frame-src for rammen, og script-src for språkvalget:
# What the page with two guides is called, in the browser's tab.
hosts-two_title = En vertsside med to veivisere
# Under its heading.
hosts-two = En vanlig side med to veivisere på. De vet ikke om hverandre.


## The first screen

# The heading, of the whole guide too.
start-heading = Veiviser for kvalifiseringsprogrammet
# In the guide panel: what the guide does.
start-lead = Se om programmet kan passe for deg, og hvor mye du kan få. Det tar omtrent to minutter.
# Opens `programme`.
start-programme_heading = Hva er kvalifiseringsprogrammet?
# What the programme is, and what it pays.
start-programme =
    - Programmet er for deg som har vansker med å komme i arbeid, og som får lite eller ingenting å leve av fra folketrygden. Du får tett oppfølging og en plan som er laget for deg. Programmet er på full tid.
    - Mens du deltar, får du penger å leve av: kvalifiseringsstønad. Har du barn, får du også barnetillegg.
# Opens `points`.
start-points_heading = Før du begynner
# Before one begins: what is asked for, and what it is not.
start-points =
    - Vi spør ikke om navn eller fødselsnummer.
    - Du kan svare «Vet ikke», og du kan endre svarene underveis.
    - Dette er ikke en søknad. Nav avgjør i et skriftlig vedtak om du får delta.
# The button that begins.
start-begin = Start veiviseren
# The button beside it: the amount alone.
start-amount = Bare se beløpet
# Beside the button: what becomes of the answers.
start-privacy = Svarene blir på denne enheten. Ingenting sendes.
# Over the table of rates: since when they hold.
start-rates-caption = Satser fra { $dato }, før skatt
# The same where they are not decided yet.
start-rates-projected = Satsene vi kjenner i dag, før skatt
# The heads of its columns.
start-rates-columns =
    - Hva
    - I måneden
    - I året
# A row: the full benefit.
start-rates-full = Fra 25 år
# A row: two thirds of it.
start-rates-young = Under 25 år
# A row: the supplement, with what it is for each benefit day.
start-rates-child = Barnetillegg for hvert barn, { $dag } per dag


## The amount alone

# The heading.
amount-heading = Hvor mye kan du få?
# Under the heading.
amount-lead = Alder, barn og lønnet arbeid avgjør beløpet. Skriv det du vet.
# The label of the field for how many children there are.
amount-children = Barn under 18 år
# The button that goes on with what is answered.
amount-go_on = Se om du kan delta


## Buttons and progress, the same on every step

# To the next step.
navigation-next = Neste
# To the screen before; a button under "next".
navigation-previous = Forrige
# In place of "previous" where one changes an answer: leaves it as it was.
navigation-cancel = Avbryt
# From the last step to the summary.
navigation-to_summary = Se over svarene
# From the summary to the result.
navigation-see_result = Se resultatet
# From an edited step back to the summary or the result.
navigation-save_change = Bruk det nye svaret
# Changes one answer in the summary or the result.
navigation-change = Endre
# The same button's accessible name.
navigation-change_topic = Endre { $tema }
# Wipes the answers and begins again.
navigation-start_over = Start på nytt
# Asked before wiping.
navigation-start_over_question = Vil du slette alle svarene og starte på nytt?
# Confirms the wiping.
navigation-start_over_yes = Ja, slett svarene
# Leaves the answers as they are.
navigation-start_over_no = Nei, behold svarene
# Copies the result as text.
navigation-copy = Kopier resultatet
# Prints the result.
navigation-print = Skriv ut
# Where one is.
navigation-progress = Steg { $steg } av { $antall }
# Beside it: opens the list of all steps.
navigation-show_steps = Vis alle steg
# The same button once the list is open.
navigation-hide_steps = Skjul alle steg
# Opens the reason for a question.
navigation-why = Hvorfor spør vi om dette?
# Under the reason: where the rule stands.
navigation-why_basis = Regelen står i { $paragraf }.
# Behind a link that opens in a new tab.
navigation-new_tab = (åpnes i ny fane)
# Heading of the list of errors.
navigation-error_summary = For å gå videre må du rette opp følgende
# Accessible name of the guide as a region.
navigation-region = Veiviser for kvalifiseringsprogrammet
# Title of a step for the host or the page.
navigation-document_title = Steg { $steg } av { $antall } – { $tema } – Kvalifiseringsprogrammet
# The same on a step with errors.
navigation-document_title_error = Feil: Steg { $steg } av { $antall } – { $tema } – Kvalifiseringsprogrammet
# The page's title on the summary.
navigation-summary_title = Se over svarene – Kvalifiseringsprogrammet
# The page's title on the screen with the amount alone.
navigation-amount_title = Hvor mye kan du få? – Kvalifiseringsprogrammet
# Title of the result for the host or the page. It does not hold the result.
navigation-result_title = Resultatet – Kvalifiseringsprogrammet


## Read aloud, and not shown

# The result, with an amount.
status-result = { $konklusjon }. { $beloep } i måneden før skatt.
# The result, with an amount from the start on.
status-result_at_start = { $konklusjon }. { $beloep } i måneden før skatt { $oppstart }.
# The result, without an amount.
status-result_without_amount = { $konklusjon }.
# The amount alone, as it follows what is typed.
status-amount = { $beloep } i måneden før skatt.
# Answers are wiped.
status-reset = Svarene er slettet. Du er tilbake ved start.
# The language has changed.
status-language = Språket er nå bokmål.
# The result is copied.
status-copied = Kopiert.
# The browser would not copy it; the label of the text.
status-not_copied = Nettleseren lot oss ikke kopiere. Kopier teksten selv.


## The questions, step by step

# The step's heading and the row's label in the summary.
questions-alder-ask-title = Alder
# The legend or label.
questions-alder-ask-question = Hvor gammel er du?
# Under the legend or label.
questions-alder-ask-description = Skriv alderen i hele år, for eksempel 27.
# Behind "Why do we ask?".
questions-alder-ask-why = Programmet har både en nedre og en øvre aldersgrense. Alderen avgjør også beløpet. Er du under 25 år, får du to tredeler av full stønad.
# The button.
questions-alder-ask-help-title = Når lønner det seg å skrive fødselsdato?
# What it opens.
questions-alder-ask-help-paragraphs =
    - Med fødselsdato kan vi vise hvordan resultatet endrer seg når du fyller år. Det er nyttig hvis du snart fyller 25 eller når en aldersgrense.
    - Datoen blir på enheten din. Ikke skriv fødselsnummer.
# Behind the field for the age: "years".
questions-alder-unit = år
# The button that asks for the birth date instead.
questions-alder-use_birth_date = Skriv fødselsdato i stedet
# The button that asks for the age instead.
questions-alder-use_age = Skriv alder i stedet
# The label of the field for the birth date.
questions-alder-birth_date = Når er du født?
# Under that label.
questions-alder-birth_date_description = Skriv dag, måned og år: dd.mm.åååå, for eksempel 24.12.1998.

# The step's heading and the row's label in the summary.
questions-opphold-ask-title = Opphold i Norge
# The legend or label.
questions-opphold-ask-question = Er du norsk statsborger, eller bor du fast i Norge?
# Under the legend or label.
questions-opphold-ask-description = Å bo fast her krever ikke egen bolig. Du kan for eksempel bo hos venner eller på institusjon.
# Behind "Why do we ask?".
questions-opphold-ask-why = Er du norsk statsborger, kreves det ikke at du bor fast i Norge. Andre må som hovedregel ha lovlig opphold og bo fast her. Loven kaller det fast bopel. Det finnes unntak.
# The button.
questions-opphold-ask-help-title = Er du flyktning, eller har du ikke noe sted å bo?
# What it opens.
questions-opphold-ask-help-paragraphs =
    - Har du fått asyl eller familiegjenforening, og bor du i Norge? Da svarer du at du bor fast her og har lovlig opphold.
    - Venter du på svar på en søknad om opphold? Da svarer du «Vet ikke», for Nav må finne ut hva som gjelder.
    - Du kan bo fast i Norge uten adresse. Det gjelder når du sover hos andre, bor på institusjon eller ikke har noe sted å bo.
# The radio button's label.
questions-opphold-norsk_statsborger-label = Jeg er norsk statsborger
# Where this would give another answer: the change in life that it takes.
questions-opphold-norsk_statsborger-situation = Hvis du blir norsk statsborger
# The radio button's label.
questions-opphold-fast_bopel-label = Jeg bor fast i Norge og har lovlig opphold
# Under the label: what the answer means.
questions-opphold-fast_bopel-explanation = For deg som ikke er norsk statsborger, for eksempel når du har fått asyl eller familiegjenforening.
# Where this would give another answer: the change in life that it takes.
questions-opphold-fast_bopel-situation = Hvis du får lovlig opphold og bor fast i Norge
# The radio button's label.
questions-opphold-lovlig_uten_fast_bopel-label = Jeg har lovlig opphold, men bor ikke fast i Norge
# Where this would give another answer: the change in life that it takes.
questions-opphold-lovlig_uten_fast_bopel-situation = Hvis du har lovlig opphold uten å bo fast i Norge
# The radio button's label.
questions-opphold-ikke_lovlig-label = Jeg har ikke lovlig opphold i Norge
# Where this would give another answer: the change in life that it takes.
questions-opphold-ikke_lovlig-situation = Hvis du ikke lenger har lovlig opphold i Norge
# The radio button's label.
questions-opphold-vet_ikke-label = Vet ikke
# Under the label: what the answer means.
questions-opphold-vet_ikke-explanation = Da må Nav finne ut hva som gjelder for deg.

# The step's heading and the row's label in the summary.
questions-eoes-ask-title = EØS
# The legend or label.
questions-eoes-ask-question = Er du fra et EØS-land, eller er du i familie med noen som er det?
# Under the legend or label.
questions-eoes-ask-description = EØS er landene i EU, Island, Liechtenstein og Norge. Det er statsborgerskapet som teller.
# Behind "Why do we ask?".
questions-eoes-ask-why = Siden 7. mars 2025 kan noen EØS-borgere og familien deres få delta uten å bo fast i Norge. Det kommer an på hva slags opphold de har.
# The radio button's label.
questions-eoes-answers-ja-label = Ja
# Under the label: what the answer means.
questions-eoes-answers-ja-explanation = Nav må vurdere om oppholdet ditt er av et slag som teller.
# Where this would give another answer: the change in life that it takes.
questions-eoes-answers-ja-situation = Hvis du eller noen i familien er fra et EØS-land
# The radio button's label.
questions-eoes-answers-nei-label = Nei
# Where this would give another answer: the change in life that it takes.
questions-eoes-answers-nei-situation = Hvis verken du eller noen i familien er fra et EØS-land
# The radio button's label.
questions-eoes-answers-vet_ikke-label = Vet ikke
# Under the label: what the answer means.
questions-eoes-answers-vet_ikke-explanation = Da må Nav finne ut om unntaket gjelder deg.

# The step's heading and the row's label in the summary.
questions-nedsatt_evne-ask-title = Arbeids- og inntektsevne
# The legend or label.
questions-nedsatt_evne-ask-question = Er det vanskelig for deg å få eller beholde en jobb du kan leve av?
# Under the legend or label.
questions-nedsatt_evne-ask-description = Svar ja hvis både evnen til å arbeide og evnen til å tjene det du lever av er klart svakere enn vanlig. Loven kaller det vesentlig nedsatt arbeids- og inntektsevne.
# Behind "Why do we ask?".
questions-nedsatt_evne-ask-why = Programmet er for folk som har vesentlig nedsatt arbeids- og inntektsevne. Det er Nav som vurderer dette til slutt.
# The button.
questions-nedsatt_evne-ask-help-title = Hva kan gjøre det vanskelig?
# What it opens.
questions-nedsatt_evne-ask-help-paragraphs =
    - Mange i programmet har lenge fått økonomisk sosialhjelp, eller står i fare for det. Noen har vansker med rus eller psykisk helse. Andre har flere vansker samtidig.
    - Loven har ingen prosentgrense. Dette er eksempler, ikke krav. Du kan være i målgruppen uten å kjenne deg igjen.
# The radio button's label.
questions-nedsatt_evne-answers-ja-label = Ja
# Where this would give another answer: the change in life that it takes.
questions-nedsatt_evne-answers-ja-situation = Hvis evnen din til å arbeide og tjene penger blir vesentlig nedsatt
# The radio button's label.
questions-nedsatt_evne-answers-nei-label = Nei
# Where this would give another answer: the change in life that it takes.
questions-nedsatt_evne-answers-nei-situation = Hvis du igjen kan arbeide og tjene penger omtrent som vanlig
# The radio button's label.
questions-nedsatt_evne-answers-vet_ikke-label = Vet ikke
# Under the label: what the answer means.
questions-nedsatt_evne-answers-vet_ikke-explanation = Da finner du og Nav ut av det i en arbeidsevnevurdering.

# The step's heading and the row's label in the summary.
questions-ytelser-ask-title = Ytelser
# The legend or label.
questions-ytelser-ask-question = Får du dagpenger, sykepenger, AAP eller noe lignende?
# Under the legend or label.
questions-ytelser-ask-description = AAP er arbeidsavklaringspenger. Loven mener penger å leve av etter folketrygdloven eller arbeidsmarkedsloven.
# Behind "Why do we ask?".
questions-ytelser-ask-why = Programmet er for folk som har ingen eller svært begrensede ytelser til å leve av. Får du mer enn det, kan Nav hjelpe deg med andre tiltak.
# The button.
questions-ytelser-ask-help-title = Hva er svært lite?
# What it opens.
questions-ytelser-ask-help-paragraphs =
    - Loven sier «svært begrensede ytelser», men har ingen fast grense. Nav sammenligner med statens veiledende satser for økonomisk sosialhjelp, uten boutgifter. Det er et utgangspunkt, og Nav vurderer hver sak for seg.
# The button for those whose benefit ends.
questions-ytelser-aap-title = Har du mistet AAP, eller tar det snart slutt?
# What it opens.
questions-ytelser-aap-paragraphs =
    - Svar ut fra det du får nå. Får du ikke AAP lenger, og ikke noe annet heller, svarer du nei.
    - Får du AAP fortsatt, svarer du ja. Tar det snart slutt, kan du søke om programmet før det.
# Heading of the list of what counts.
questions-ytelser-counts_heading = Dette teller som ytelser
# What counts.
questions-ytelser-counts =
    - dagpenger
    - sykepenger
    - foreldrepenger
    - arbeidsavklaringspenger (AAP)
    - uføretrygd
    - overgangsstønad og omstillingsstønad
    - barnepensjon
    - tiltakspenger
    - ungdomsprogramytelse og aktivitetspenger for unge
# Heading of the list of what does not count.
questions-ytelser-does_not_count_heading = Dette teller ikke
# What does not count.
questions-ytelser-does_not_count =
    - økonomisk sosialhjelp
    - bostøtte
    - barnetrygd og kontantstøtte
    - barnebidrag
    - engangsstønad og tilleggsstønader
    - lån og stipend fra Lånekassen
    - inntekten til ektefellen eller samboeren din
# The radio button's label.
questions-ytelser-ingen-label = Nei, jeg får ingen slike ytelser
# Where this would give another answer: the change in life that it takes.
questions-ytelser-ingen-situation = Hvis ytelsene dine tar slutt
# The radio button's label.
questions-ytelser-svaert_begrenset-label = Ja, men svært lite
# Under the label: what the answer means.
questions-ytelser-svaert_begrenset-explanation = Da må Nav vurdere om det er lite nok.
# Where this would give another answer: the change in life that it takes.
questions-ytelser-svaert_begrenset-situation = Hvis du får svært lite i ytelser
# The radio button's label.
questions-ytelser-mer-label = Ja, mer enn svært lite
# Under the label: what the answer means.
questions-ytelser-mer-explanation = Tar ytelsen snart slutt, kan du søke om programmet før det.
# Where this would give another answer: the change in life that it takes.
questions-ytelser-mer-situation = Hvis du får mer enn svært lite i ytelser
# The radio button's label.
questions-ytelser-vet_ikke-label = Vet ikke
# Under the label: what the answer means.
questions-ytelser-vet_ikke-explanation = Da må Nav se på hva du får, og vurdere det.
# Unemployment benefit.
questions-ytelser-set_off-dagpenger = Dagpenger i måneden før skatt
# Sickness benefit.
questions-ytelser-set_off-sykepenger = Sykepenger i måneden før skatt
# Parental benefit.
questions-ytelser-set_off-foreldrepenger = Foreldrepenger i måneden før skatt
# Rehabilitation benefit, before 2010.
questions-ytelser-set_off-rehabiliteringspenger = Rehabiliteringspenger i måneden før skatt
# Under the first: what they do, and that they may be skipped.
questions-ytelser-set_off-first_description = Det du har rett til av dagpenger, sykepenger og foreldrepenger, trekkes fra stønaden krone for krone. Vet du ikke hvor mye det er, lar du feltene stå tomme.
# Under the others.
questions-ytelser-set_off-description = La feltet stå tomt hvis du ikke får det.
# Behind the field: "kroner".
questions-ytelser-set_off-unit = kroner

# The step's heading and the row's label in the summary.
questions-arbeidsevnevurdering-ask-title = Arbeidsevnevurdering
# The legend or label.
questions-arbeidsevnevurdering-ask-question = Har Nav vurdert hva du kan klare i arbeid?
# Under the legend or label.
questions-arbeidsevnevurdering-ask-description = Nav kaller det en arbeidsevnevurdering. Der ser dere på hva du kan klare, og hva du trenger hjelp til.
# Behind "Why do we ask?".
questions-arbeidsevnevurdering-ask-why = Nav må ha vurdert arbeidsevnen din før du kan få delta. Er det ikke gjort, er det Nav som må gjøre det først. Du får ikke avslag av den grunn.
# The radio button's label.
questions-arbeidsevnevurdering-gjennomfoert-label = Ja, den er gjort
# Where this would give another answer: the change in life that it takes.
questions-arbeidsevnevurdering-gjennomfoert-situation = Hvis Nav gjør arbeidsevnevurderingen
# The radio button's label.
questions-arbeidsevnevurdering-ikke_gjennomfoert-label = Nei, ikke ennå
# Under the label: what the answer means.
questions-arbeidsevnevurdering-ikke_gjennomfoert-explanation = Da må Nav gjøre den først. Du kan be om det.
# Where this would give another answer: the change in life that it takes.
questions-arbeidsevnevurdering-ikke_gjennomfoert-situation = Hvis Nav ikke har gjort arbeidsevnevurderingen likevel
# The radio button's label.
questions-arbeidsevnevurdering-vet_ikke-label = Vet ikke
# Under the label: what the answer means.
questions-arbeidsevnevurdering-vet_ikke-explanation = Da kan du spørre Nav-kontoret om den er gjort.

# The step's heading and the row's label in the summary.
questions-tett_oppfoelging-ask-title = Oppfølging
# The legend or label.
questions-tett_oppfoelging-ask-question = Trenger du mye hjelp for å komme i arbeid?
# Under the legend or label.
questions-tett_oppfoelging-ask-description = Det vil si at noen hjelper deg jevnlig, og at de som hjelper deg, samarbeider. Loven kaller det tett og koordinert oppfølging.
# Behind "Why do we ask?".
questions-tett_oppfoelging-ask-why = Programmet er for folk som trenger mye oppfølging for å komme i arbeid. Klarer du deg med mindre, kan andre tiltak passe bedre.
# The radio button's label.
questions-tett_oppfoelging-answers-ja-label = Ja
# Where this would give another answer: the change in life that it takes.
questions-tett_oppfoelging-answers-ja-situation = Hvis du trenger tett og koordinert oppfølging for å komme i arbeid
# The radio button's label.
questions-tett_oppfoelging-answers-nei-label = Nei
# Where this would give another answer: the change in life that it takes.
questions-tett_oppfoelging-answers-nei-situation = Hvis du klarer deg uten tett og koordinert oppfølging
# The radio button's label.
questions-tett_oppfoelging-answers-vet_ikke-label = Vet ikke
# Under the label: what the answer means.
questions-tett_oppfoelging-answers-vet_ikke-explanation = Da må Nav vurdere hvor mye oppfølging du trenger.

# The step's heading and the row's label in the summary.
questions-egen_jobbsoeking-ask-title = Egen jobbsøking
# The legend or label.
questions-egen_jobbsoeking-ask-question = Er det viktigste for deg nå å søke jobb selv?
# Under the legend or label.
questions-egen_jobbsoeking-ask-description = Svar nei hvis du trenger noe mer enn å søke jobb, for eksempel trening eller opplæring.
# Behind "Why do we ask?".
questions-egen_jobbsoeking-ask-why = Når du mest trenger å søke jobb selv, kan et kortere tiltak passe bedre. Nav vurderer det.
# The radio button's label.
questions-egen_jobbsoeking-answers-ja-label = Ja
# Under the label: what the answer means.
questions-egen_jobbsoeking-answers-ja-explanation = Da kan et kortere tiltak passe bedre.
# Where this would give another answer: the change in life that it takes.
questions-egen_jobbsoeking-answers-ja-situation = Hvis det du trenger mest, er å søke jobb selv
# The radio button's label.
questions-egen_jobbsoeking-answers-nei-label = Nei
# Where this would give another answer: the change in life that it takes.
questions-egen_jobbsoeking-answers-nei-situation = Hvis du trenger mer hjelp enn å søke jobb selv
# The radio button's label.
questions-egen_jobbsoeking-answers-vet_ikke-label = Vet ikke
# Under the label: what the answer means.
questions-egen_jobbsoeking-answers-vet_ikke-explanation = Da ser vi bare på hvor mye oppfølging du trenger.

# The step's heading and the row's label in the summary.
questions-introduksjonsprogram-ask-title = Introduksjonsprogrammet
# The legend or label.
questions-introduksjonsprogram-ask-question = Går du i introduksjonsprogrammet nå?
# Under the legend or label.
questions-introduksjonsprogram-ask-description = Det er kommunens program for flyktninger som er nye i Norge. Er du ferdig med det, svarer du nei.
# Behind "Why do we ask?".
questions-introduksjonsprogram-ask-why = Du kan ikke være i begge programmene samtidig. Kvalifiseringsprogrammet kan komme etterpå.
# The radio button's label.
questions-introduksjonsprogram-answers-ja-label = Ja
# Under the label: what the answer means.
questions-introduksjonsprogram-answers-ja-explanation = Da må Nav vurdere hva som kan komme etterpå.
# Where this would give another answer: the change in life that it takes.
questions-introduksjonsprogram-answers-ja-situation = Hvis du begynner i introduksjonsprogrammet
# The radio button's label.
questions-introduksjonsprogram-answers-nei-label = Nei
# Where this would give another answer: the change in life that it takes.
questions-introduksjonsprogram-answers-nei-situation = Hvis du slutter i introduksjonsprogrammet
# The radio button's label.
questions-introduksjonsprogram-answers-vet_ikke-label = Vet ikke
# Under the label: what the answer means.
questions-introduksjonsprogram-answers-vet_ikke-explanation = Da må Nav finne ut hvilket program du er i.

# The step's heading and the row's label in the summary.
questions-nav_kontor-ask-title = Nav-kontor
# The legend or label.
questions-nav_kontor-ask-question = Har kommunen din fått Nav-kontor?
# Under the legend or label.
questions-nav_kontor-ask-description = Du regner etter regler fra før 2010. Da hadde ikke alle kommuner Nav-kontor.
# Behind "Why do we ask?".
questions-nav_kontor-ask-why = Fram til 2010 gjaldt programmet bare i kommuner som hadde fått Nav-kontor.
# The radio button's label.
questions-nav_kontor-answers-ja-label = Ja
# Where this would give another answer: the change in life that it takes.
questions-nav_kontor-answers-ja-situation = Hvis kommunen din får Nav-kontor
# The radio button's label.
questions-nav_kontor-answers-nei-label = Nei
# Where this would give another answer: the change in life that it takes.
questions-nav_kontor-answers-nei-situation = Hvis kommunen din ikke har Nav-kontor
# The radio button's label.
questions-nav_kontor-answers-vet_ikke-label = Vet ikke
# Under the label: what the answer means.
questions-nav_kontor-answers-vet_ikke-explanation = Da må det undersøkes om kommunen hadde Nav-kontor.

# The step's heading and the row's label in the summary.
questions-nav_tilbud-ask-title = Tilbud fra Nav
# The legend or label.
questions-nav_tilbud-ask-question = Kan Nav-kontoret tilby deg et program som passer?
# Under the legend or label.
questions-nav_tilbud-ask-description = Du regner etter regler fra før 2019. Da måtte Nav-kontoret ha et program å tilby.
# Behind "Why do we ask?".
questions-nav_tilbud-ask-why = Fram til 2019 var det et vilkår at Nav-kontoret kunne tilby et program. Slik er det ikke lenger.
# The radio button's label.
questions-nav_tilbud-answers-ja-label = Ja
# Where this would give another answer: the change in life that it takes.
questions-nav_tilbud-answers-ja-situation = Hvis Nav-kontoret kan tilby deg et program som passer
# The radio button's label.
questions-nav_tilbud-answers-nei-label = Nei
# Where this would give another answer: the change in life that it takes.
questions-nav_tilbud-answers-nei-situation = Hvis Nav-kontoret ikke kan tilby deg et program som passer
# The radio button's label.
questions-nav_tilbud-answers-vet_ikke-label = Vet ikke
# Under the label: what the answer means.
questions-nav_tilbud-answers-vet_ikke-explanation = Da må Nav-kontoret svare på det.

# The step's heading and the row's label in the summary.
questions-byrdefullt-ask-title = Uforholdsmessig byrdefullt
# The legend or label.
questions-byrdefullt-ask-question = Er det uforholdsmessig byrdefullt å tilby deg et program, på grunn av forhold hos deg?
# Under the legend or label.
questions-byrdefullt-ask-description = Svar ja bare hvis Nav har avgjort det.
# Behind "Why do we ask?".
questions-byrdefullt-ask-why = Kommunen kan si nei når et program blir uforholdsmessig byrdefullt på grunn av forhold hos søkeren. Kommunens økonomi er ingen slik grunn.
# The radio button's label.
questions-byrdefullt-answers-ja-label = Ja
# Where this would give another answer: the change in life that it takes.
questions-byrdefullt-answers-ja-situation = Hvis Nav avgjør at et program for deg er uforholdsmessig byrdefullt
# The radio button's label.
questions-byrdefullt-answers-nei-label = Nei
# Where this would give another answer: the change in life that it takes.
questions-byrdefullt-answers-nei-situation = Hvis Nav kommer til at et program for deg ikke er uforholdsmessig byrdefullt
# The radio button's label.
questions-byrdefullt-answers-vet_ikke-label = Vet ikke
# Under the label: what the answer means.
questions-byrdefullt-answers-vet_ikke-explanation = Da må Nav vurdere om unntaket gjelder.

# The step's heading and the row's label in the summary.
questions-barn-ask-title = Barn
# The legend or label.
questions-barn-ask-question = Hvor mange barn under 18 år forsørger du?
# Under the legend or label.
questions-barn-ask-description = Ta med egne barn som bor hos den andre forelderen. Skriv 0 hvis du ikke forsørger barn.
# Behind "Why do we ask?".
questions-barn-ask-why = Du får barnetillegg for hvert barn, med en fast sats per dag. Tillegget er like stort om du er under eller over 25 år.
# The button.
questions-barn-ask-help-title = Hvilke barn teller?
# What it opens.
questions-barn-ask-help-paragraphs =
    - Egne barn teller, også når de bor hos den andre forelderen. Stebarn teller ikke.
    - Et fosterbarn teller når du har forsørget det de siste to årene. Er plasseringen varig, kan det telle før det.
    - Barnet må bo og oppholde seg lovlig i Norge. Det kan være i utlandet inntil 90 dager i året.
    - Deltar begge foreldrene i programmet, får begge barnetillegg. Betaler du barnebidrag, kan barnetillegget gå til bidraget.
    - Til og med 2023 telte ikke barn med egen inntekt over grunnbeløpet (G) i folketrygden.
# Behind the field: "children".
questions-barn-unit = barn
# The button that asks for their birth dates instead.
questions-barn-use_birth_dates = Skriv fødselsdatoene i stedet
# The button that asks how many they are instead.
questions-barn-use_count = Skriv antall i stedet
# The label of the field for their birth dates.
questions-barn-birth_dates = Når er barna født?
# Under that label.
questions-barn-birth_dates_description = Skriv en dato for hvert barn, med komma mellom. For eksempel 24.12.2015, 03.05.2019.

# The step's heading and the row's label in the summary.
questions-arbeidstimer-ask-title = Lønnet arbeid
# The legend or label.
questions-arbeidstimer-ask-question = Hvor mange timer i uka skal du ha lønnet arbeid?
# Under the legend or label.
questions-arbeidstimer-ask-description = Skriv timer fra 0 til 37,5, for eksempel 7,5. Skriv 0 hvis du ikke skal jobbe.
# Behind "Why do we ask?".
questions-arbeidstimer-ask-why = Programmet er på 37,5 timer i uka, og lønnet arbeid regnes med. Stønaden og barnetillegget settes ned for timene du jobber. Hvor mye du tjener, har ikke noe å si.
# The button.
questions-arbeidstimer-ask-help-title = Hvor mye kan du jobbe?
# What it opens.
questions-arbeidstimer-ask-help-paragraphs =
    - Du kan ha vanlig arbeid i inntil halv stilling, det vil si 18,75 timer i uka. Læretid kan være mer.
# Behind the field: "hours a week".
questions-arbeidstimer-unit = timer i uka
# The checkbox for apprentices.
questions-arbeidstimer-apprentice = Jeg er lærling, og timene er læretid
# Under the checkbox.
questions-arbeidstimer-apprentice_description = Læretid kan være mer enn halv stilling.
# The same until the reform of 2019.
questions-arbeidstimer-apprentice_description_before = Før 2019 gjaldt grensen på halv stilling også for lærlinger.
# The hourly wage.
questions-arbeidstimer-wage = Timelønn før skatt
# Under it: how to write it, what it is for, and that it may stand empty.
questions-arbeidstimer-wage_description = Da viser vi hva du får på konto. Skriv for eksempel 187,50, eller la feltet stå tomt.
# The same before 2024, when benefit and wage were taxed apart.
questions-arbeidstimer-wage_description_before_tax = Da viser vi hva du får til sammen før skatt. Skriv for eksempel 187,50, eller la feltet stå tomt.
# Behind the field: "kroner an hour".
questions-arbeidstimer-wage_unit = kroner i timen

# The first day.
questions-plan-start = Når begynner programmet?
# Under it: how to write it, and that it may stand empty.
questions-plan-start_description = Skriv dag, måned og år, for eksempel 17.08.2026.
# How many months.
questions-plan-months = Hvor lenge varer det?
# Under it.
questions-plan-months_description = Skriv antall måneder fra 1 til 36, for eksempel 12.
# Behind the field: "months".
questions-plan-unit = måneder
# The checkbox for payment by the day.
questions-plan-daily = Kommunen betaler for hver stønadsdag
# Under the checkbox: what holds otherwise.
questions-plan-daily_description = Kommunen velger hvordan den betaler. Uten hake regner vi med like mye hver måned.
# The button.
questions-plan-absence-title = Hva med sykdom og annet fravær?
# What it opens.
questions-plan-absence-paragraphs =
    - Planen regner med at du er til stede hver dag.
    - Sykdom med legeerklæring gir ikke trekk. Det gjør heller ikke permisjon du har fått av tungtveiende velferdsgrunner. Er du borte uten gyldig grunn, blir du trukket for timene.
# Under the field for the birth date, where the plan needs it.
questions-plan-birth_date_description = Du kan fylle år før programmet er slutt, og da kan resultatet eller beløpet bli et annet. Skriv dag, måned og år, for eksempel 24.12.1998.
# Why it does.
questions-plan-birth_date_why = Stønaden øker den dagen du fyller 25 år, og programmet har en nedre og en øvre aldersgrense. Vet vi bare alderen i hele år, vet vi ikke hvilken dag det skjer.


## What is wrong with an answer, and how to correct it

# All of `errors-missing-`: nothing is answered, so these say what to do. Whole sentences, beside the question and in the list of errors.
errors-missing-alder = Skriv inn alder i hele år, for eksempel 27.
errors-missing-foedselsdato = Skriv inn fødselsdatoen din, for eksempel 24.12.1998.
errors-missing-opphold = Svar på om du er norsk statsborger eller bor fast i Norge. Velg «Vet ikke» hvis du er usikker.
errors-missing-eoes = Svar på om du er fra et EØS-land eller i familie med noen som er det. Velg «Vet ikke» hvis du er usikker.
errors-missing-nedsatt_evne = Svar på om det er vanskelig for deg å få eller beholde en jobb. Velg «Vet ikke» hvis du er usikker.
errors-missing-ytelser = Svar på om du får dagpenger, sykepenger, AAP eller noe lignende. Velg «Vet ikke» hvis du er usikker.
errors-missing-arbeidsevnevurdering = Svar på om Nav har vurdert hva du kan klare i arbeid. Velg «Vet ikke» hvis du er usikker.
errors-missing-tett_oppfoelging = Svar på om du trenger mye hjelp for å komme i arbeid. Velg «Vet ikke» hvis du er usikker.
errors-missing-egen_jobbsoeking = Svar på om det viktigste for deg nå er å søke jobb selv. Velg «Vet ikke» hvis du er usikker.
errors-missing-introduksjonsprogram = Svar på om du går i introduksjonsprogrammet nå. Velg «Vet ikke» hvis du er usikker.
errors-missing-nav_kontor = Svar på om kommunen har fått Nav-kontor. Velg «Vet ikke» hvis du er usikker.
errors-missing-nav_tilbud = Svar på om Nav-kontoret kan tilby et program. Velg «Vet ikke» hvis du er usikker.
errors-missing-uforholdsmessig_byrdefullt = Svar på om forhold hos deg gjør programmet uforholdsmessig byrdefullt. Velg «Vet ikke» hvis det ikke er avklart.
errors-missing-barn = Skriv inn hvor mange barn du forsørger, for eksempel 2. Skriv 0 hvis du ikke har barn.
errors-missing-arbeidstimer_per_uke = Skriv inn timer med lønnet arbeid i uka, for eksempel 7,5. Skriv 0 hvis du ikke skal jobbe.

# Something else than digits.
errors-alder-not_a_number = Alderen må skrives med tall. Skriv inn alder i hele år, for eksempel 27.
# A number with decimals.
errors-alder-not_whole = Alderen kan ikke ha desimaler. Skriv inn alder i hele år, for eksempel 27.
# Above 120, or below 0.
errors-alder-out_of_range = Alderen må være mellom 0 og 120. Skriv inn alder i hele år, for eksempel 27.
# Four digits: a year of birth.
errors-alder-year = Det ser ut som et årstall. Skriv inn alder i hele år, for eksempel 27.
# Eleven digits or more: a national identity number.
errors-alder-identity_number = Det ser ut som et fødselsnummer. Vi trenger det ikke, så fjern det. Skriv inn alder i hele år, for eksempel 27.

# Something else than day, month and year. The example is a date of an adult or of a child.
errors-foedselsdato-wrong_form = Skriv fødselsdatoen som dag, måned og år med punktum mellom, for eksempel { $eksempel }.
# Two digits for the year, which may be either of two.
errors-foedselsdato-short_year = Mener du { $ene } eller { $andre }? Skriv årstallet med fire sifre, for eksempel { $eksempel }.
# A day that does not exist.
errors-foedselsdato-impossible = Den datoen finnes ikke. Sjekk dag og måned, og skriv for eksempel { $eksempel }.
# After the law date.
errors-foedselsdato-future = Fødselsdatoen kan ikke være etter { $dato }. Sjekk årstallet, og skriv for eksempel { $eksempel }.
# More than 120 years ago.
errors-foedselsdato-too_old = Fødselsdatoen er mer enn 120 år tilbake. Sjekk årstallet, og skriv for eksempel { $eksempel }.
# Eleven digits or more: a national identity number.
errors-foedselsdato-identity_number = Det ser ut som et fødselsnummer. Vi trenger det ikke, så fjern det. Skriv bare fødselsdatoen, for eksempel { $eksempel }.

# Something else than digits.
errors-barn-not_a_number = Antall barn må skrives med tall, for eksempel 2. Skriv 0 hvis du ikke har barn.
# A number with decimals.
errors-barn-not_whole = Antall barn må være et helt tall, for eksempel 2.
# Outside the range.
errors-barn-out_of_range = Antall barn må være mellom 0 og 20. Skriv for eksempel 2.
# Eleven digits or more: a national identity number.
errors-barn-identity_number = Det ser ut som et fødselsnummer. Vi trenger det ikke, så fjern det. Skriv bare antall barn, for eksempel 2.

# Their birth dates: nothing, or something else than dates.
errors-barn_foedselsdatoer = Skriv en dato for hvert barn med komma mellom, for eksempel 24.12.2015, 03.05.2019.

# Something else than a number.
errors-arbeidstimer-not_a_number = Timene må skrives med tall, for eksempel 7,5. Skriv 0 hvis du ikke skal jobbe.
# More than two decimals.
errors-arbeidstimer-too_many_decimals = Skriv timene med høyst to desimaler, for eksempel 7,25.
# Below 0, or above the most there can be.
errors-arbeidstimer-out_of_range = Timene må være mellom 0 og 37,5 i uka. Skriv for eksempel 7,5.
# Eleven digits or more: a national identity number.
errors-arbeidstimer-identity_number = Det ser ut som et fødselsnummer. Vi trenger det ikke, så fjern det. Skriv bare timer i uka, for eksempel 7,5.

# Something else than a number.
errors-timeloenn-not_a_number = Timelønnen må skrives med tall, for eksempel 187,50. La feltet stå tomt hvis du ikke vet den.
# More than two decimals.
errors-timeloenn-too_many_decimals = Skriv timelønnen med høyst to desimaler, for eksempel 187,50.
# Below 0, or above the most there can be.
errors-timeloenn-out_of_range = Timelønnen må være mellom 0 og 2{ "\u00A0" }000 kroner. Skriv for eksempel 187,50.
# Eleven digits or more: a national identity number.
errors-timeloenn-identity_number = Det ser ut som et fødselsnummer. Vi trenger det ikke, så fjern det. Skriv bare timelønnen, for eksempel 187,50.

# Something else than a number.
errors-samordning-not_a_number = Beløpet må skrives med tall, for eksempel 3500. La feltet stå tomt hvis du ikke vet det.
# More than two decimals.
errors-samordning-too_many_decimals = Skriv beløpet med høyst to desimaler, for eksempel 3500,50.
# Below 0, or above the most there can be.
errors-samordning-out_of_range = Beløpet må være mellom 0 og 100{ "\u00A0" }000 kroner i måneden. Skriv for eksempel 3500.
# Eleven digits or more: a national identity number.
errors-samordning-identity_number = Det ser ut som et fødselsnummer. Vi trenger det ikke, så fjern det. Skriv bare beløpet, for eksempel 3500.

# Nothing, or something else than day, month and year.
errors-programstart-wrong_form = Skriv den første dagen som dag, måned og år, for eksempel 17.08.2026. Tøm feltet hvis du ikke vet det.
# A day that does not exist.
errors-programstart-impossible = Den datoen finnes ikke. Sjekk dag og måned, og skriv for eksempel 17.08.2026.
# Eleven digits or more: a national identity number.
errors-programstart-identity_number = Det ser ut som et fødselsnummer. Vi trenger det ikke, så fjern det. Skriv bare den første dagen, for eksempel 17.08.2026.

# The months of the programme.
errors-program_maaneder = Skriv antall måneder som et helt tall fra 1 til 36, for eksempel 12. Tøm feltet hvis du ikke vet det.
# A number that may be thousands.
errors-thousands = Mener du { $ene } eller { $andre }? Skriv tallet uten punktum eller komma for tusen, for eksempel { $eksempel }.


## The summary of all answers

# The heading, and the step's title.
summary-heading = Se over svarene
# Under the heading.
summary-lead = Stemmer alt? Du kan endre hvert svar før du ser resultatet.
# In place of an answer that is missing.
summary-unanswered = Ikke besvart
# That the result is guidance and not a decision.
summary-guidance = Resultatet er veiledende, ikke et vedtak.
# An age as an answer.
summary-age = { $alder } år
# A birth date as an answer.
summary-birth_date = Født { $dato }
# The children, or that there are none.
summary-children =
    { $antall ->
        [0] Ingen barn
        [one] { $antall } barn
       *[other] { $antall } barn
    }
# No paid work.
summary-no_work = Ikke lønnet arbeid
# Hours of paid work.
summary-hours =
    { $timer ->
        [one] { $timer } time i uka
       *[other] { $timer } timer i uka
    }
# Hours as an apprentice, with how many as above.
summary-apprentice = { $timer } som lærling
# Hours, as above, with the hourly wage.
summary-wage = { $timer }, { $loenn } i timen
# The row's label for when the programme begins.
summary-programme = Programmet
# The programme.
summary-plan = Fra { $dato }. Antall måneder: { $antall }
# Its start alone.
summary-plan_start = Fra { $dato }. Antall måneder er ikke lagt inn


## The result

# The heading of the result.
result-conclusions-likely-heading = Det ser ut som du kan ha rett til kvalifiseringsprogrammet
# One sentence or two under it.
result-conclusions-likely-lead = Svarene dine passer med vilkårene i loven. Nav må likevel gjøre sin egen vurdering.
# A few words, where conclusions stand side by side.
result-conclusions-likely-short = Kan ha rett til programmet
# Heading over `advice`.
result-conclusions-likely-advice_heading = Dette gjør du nå
# What to do, and whom to ask.
result-conclusions-likely-advice =
    - Ta kontakt med Nav-kontoret. Si: «Jeg vil søke om kvalifiseringsprogrammet.»
    - Be om et skriftlig vedtak, også hvis svaret blir nei.
# The heading of the result.
result-conclusions-needs_assessment-heading = Nav må vurdere om du kan få kvalifiseringsprogrammet
# One sentence or two under it.
result-conclusions-needs_assessment-lead = Ingen av svarene dine taler imot.
# A few words, where conclusions stand side by side.
result-conclusions-needs_assessment-short = Må vurderes av Nav
# Heading over `advice`.
result-conclusions-needs_assessment-advice_heading = Dette gjør du nå
# What to do, and whom to ask.
result-conclusions-needs_assessment-advice =
    - Ta kontakt med Nav-kontoret. Si: «Jeg vil søke om kvalifiseringsprogrammet.»
    - Be om et skriftlig vedtak, også hvis svaret blir nei.
# The heading of the result.
result-conclusions-incomplete-heading = Vi trenger flere svar for å si om programmet kan passe
# One sentence or two under it.
result-conclusions-incomplete-lead = Noen spørsmål er ikke besvart, og de kan avgjøre resultatet. Du kan svare «Vet ikke».
# A few words, where conclusions stand side by side.
result-conclusions-incomplete-short = Trenger flere svar
# Heading over `advice`.
result-conclusions-incomplete-advice_heading = Dette gjør du nå
# What to do, and whom to ask.
result-conclusions-incomplete-advice =
    - Svar på spørsmålene som mangler.
    - Er noe vanskelig å svare på, kan du spørre Nav på 55 55 33 33.
# The heading of the result.
result-conclusions-unlikely-heading = Det ser ikke ut til at programmet passer nå
# One sentence or two under it.
result-conclusions-unlikely-lead = Nav kan se det annerledes, og situasjonen din kan endre seg.
# A few words, where conclusions stand side by side.
result-conclusions-unlikely-short = Passer trolig ikke nå
# Heading over `advice`.
result-conclusions-unlikely-advice_heading = Dette kan du gjøre
# What to do, and whom to ask.
result-conclusions-unlikely-advice =
    - Du kan søke likevel, og du har rett til et skriftlig svar. Det svaret kan du klage på.

# Under the lead, always: guidance, not a decision.
result-guidance = Dette er veiledende, ikke et vedtak. Bare et vedtak fra Nav avgjør.
# Under the heading: which conditions are not met.
result-not_met =
    { $antall ->
        [one] Ett vilkår ser ikke ut til å være oppfylt: { $vilkaar }.
       *[other] Noen vilkår ser ikke ut til å være oppfylt: { $vilkaar }.
    }
# Under the heading: which conditions Nav must look at.
result-weighed =
    { $antall ->
        [one] Ett vilkår må Nav vurdere sammen med deg: { $vilkaar }.
       *[other] Noen vilkår må Nav vurdere sammen med deg: { $vilkaar }.
    }
# A condition in these sentences.
result-named = «{ $vilkaar }»

# Over the payslip, and over the card it stands in after a no.
result-amounts-heading = Så mye kan du få i en vanlig måned
# Under the heading where the conclusion is that it looks unlikely.
result-amounts-if_granted = Beløpene gjelder hvis Nav likevel sier ja.
# In place of amounts while the age is unknown.
result-amounts-unknown = Skriv inn alderen din, så kan vi regne ut beløpet. Er du under 25 år, får du to tredeler av full stønad.
# In place of amounts while a birthday that is not known may move them.
result-amounts-unsure = Du kan fylle år før programmet begynner, og da kan resultatet eller beløpet bli et annet. Skriv fødselsdatoen din, så regner vi ut hva du får ved oppstart.
# Behind it, and read aloud: that it is the one when the programme starts.
result-amounts-at_start = ved oppstart { $dato }
# Why there is no amount after tax with paid work.
result-amounts-no_net_without_wage = Hva du får på konto, kommer an på hva du tjener i jobben. Legg inn timelønnen din, så regner vi det ut.
# The button that asks for the wage.
result-amounts-add_wage = Legg inn timelønn
# Why there is none where wage and benefit are taxed each in its own way.
result-amounts-no_net_taxed_apart = Før 2024 ble lønn og stønad skattet etter ulike regler. Derfor viser vi bare beløpet før skatt.
# What June and December leave.
result-amounts-june_and_december = For juni trekkes det ikke skatt, og da får du { $juni }. For desember trekkes det halv skatt, og da får du { $desember }.
# That other benefits are not taken off yet.
result-amounts-before_set_off = Beløpet er før trekk for dagpenger, sykepenger og foreldrepenger. Har du rett til noe av det, går det fra stønaden krone for krone.
# That the benefit set off comes beside, and is not in the amount on the account.
result-amounts-set_off_apart = Ytelsen som går fra stønaden, får du i tillegg. Verken ytelsen eller skatten av den er med i beløpet på konto.
# What a "month" means.
result-amounts-typical_month = En måned er her en tolvdel av året. Kommunen kan også betale per dag, og da varierer månedene.
# Opens the table of amounts.
result-amounts-details = Se beløpene per dag, måned og år
# The table's caption.
result-amounts-caption = Hva du kan få per dag, måned og år, i kroner
# Column: what the row is.
result-amounts-column_what = I kroner
# Column: a benefit day.
result-amounts-column_day = Per dag
# Column: a typical month.
result-amounts-column_month = Per måned
# Column: a year.
result-amounts-column_year = Per år
# Row: the qualification benefit.
result-amounts-stoenad = Kvalifiseringsstønad
# Row: the child supplement.
result-amounts-barnetillegg = Barnetillegg
# Row: both together, before tax.
result-amounts-total = Til sammen før skatt
# Row: taken for paid work.
result-amounts-reduction_work = Trekk for lønnet arbeid
# Row: taken for absence without permission.
result-amounts-reduction_absence = Trekk for ugyldig fravær
# Row: taken for other benefits.
result-amounts-reduction_set_off = Trekk for andre ytelser
# Under the payslip of those who are 23 or 24: what comes then.
result-amounts-at_25 = Fra du fyller 25: { $beloep } i måneden før skatt.
# Opens the fields that move the amount.
result-amounts-other = Prøv med andre tall
# Opens what the amount takes into account.
result-amounts-about = Om beløpet
# Row: what is left after reductions, before tax.
result-amounts-after_reductions = Til sammen etter trekk, før skatt
# Row: the same, where the wage stands beneath it.
result-amounts-from_programme = Fra programmet
# Row: the wage.
result-amounts-loenn = Lønn ved siden av
# Row: benefit and wage, in the table.
result-amounts-with_wage = Til sammen med lønn, før skatt
# Row: contribution and tax.
result-amounts-tax = Skatt, anslag
# Row: what an ordinary month leaves.
result-amounts-on_account = På konto, anslag
# Row: contribution and tax, a twelfth of the year's.
result-amounts-tax_on_average = Skatt og trygdeavgift, i gjennomsnitt
# Row: what is left after tax, a twelfth of the year's.
result-amounts-net = Etter skatt, anslag i gjennomsnitt
# From when the rates hold.
result-amounts-rates_from = Satser gjelder fra { $dato }.
# What is not decided yet.
result-amounts-reservation = Ikke vedtatt ennå for denne datoen: { $satser }. Vi har brukt det nyeste vi kjenner.
# The lower rate of the young.
result-amounts-under_25 = Du får to tredeler av full stønad fordi du er under 25 år. Barnetillegget er like stort for alle.
# The children in the amount, or what each would bring where there is none.
result-amounts-children =
    { $antall ->
        [0] Barnetillegget er { $sats } per barn og dag.
        [one] Barnetillegg for { $antall } barn er med: { $sats } per dag.
       *[other] Barnetillegg for { $antall } barn er med: { $sats } per barn og dag.
    }
# The amount is lower because of work, with how many hours as in the summary.
result-amounts-working = Beløpet er satt ned fordi du skal jobbe { $timer }.

# The heading.
result-conditions-heading = Vilkårene
# Under it: how many seem to be met.
result-conditions-count = { $oppfylt } av { $antall } ser ut til å være oppfylt
# Opens those that are met, where others are not.
result-conditions-others = De andre vilkårene
# Before the paragraphs of a condition.
result-conditions-basis = Står i

# The heading.
result-calculation-heading = Slik har vi regnet det ut
# Under the heading: amounts are exact, and rounded when shown.
result-calculation-lead = Vi regner med nøyaktige tall hele veien og runder bare av det vi viser. Grunnbeløpet (G) er et beløp i folketrygden som justeres hvert år.
# Column: the line's label.
result-calculation-column_what = Linje
# Column: what it came to.
result-calculation-column_value = Tall
# Heading over the lines of the qualification benefit.
result-calculation-stoenad = Stønad og barnetillegg
# Heading over the lines of reductions.
result-calculation-reductions = Trekk
# Heading over the lines of contribution and tax.
result-calculation-tax = Skatt og trygdeavgift
# How the law writes the share of the young.
result-calculation-two_thirds = to tredeler
# How a line came about where what is taken away may be more than there is.
result-calculation-not_below_zero = { $regnestykke }, men ikke mindre enn null
# An amount of a year, at the end of such a line.
result-calculation-plain-a_year = { $beloep } i året
# An amount of a month, at the end of such a line.
result-calculation-plain-a_month = { $beloep } i måneden
# The calculation in a few plain lines, each with an amount behind it: the full benefit.
result-calculation-plain-full = Full stønad er { $faktor } ganger grunnbeløpet (G) på { $grunnbeloep }.
# The share of it before one turns 25.
result-calculation-plain-young = Du er under 25 år og får to tredeler av det.
# What that is in a month.
result-calculation-plain-month = Stønaden for året, delt på tolv måneder.
# The child supplement.
result-calculation-plain-children =
    { $antall ->
        [one] Barnetillegg for ett barn er { $sats } dagen, fem dager i uka.
       *[other] Barnetillegg for { $antall } barn er { $sats } dagen for hvert, fem dager i uka.
    }
# Taken off for paid work.
result-calculation-plain-work = Du jobber { $timer } av { $full } timer i uka, og får ikke stønad for de timene.
# Taken off for absence.
result-calculation-plain-absence = Du får ikke stønad for { $timer } timer med ugyldig fravær.
# Taken off for other benefits.
result-calculation-plain-set_off = Andre ytelser går fra stønaden krone for krone.
# The wage beside the programme.
result-calculation-plain-wage = Lønnen for { $timer } timer i uka er { $sats } i timen.
# Taken off in tax.
result-calculation-plain-tax = Skatt og trygdeavgift i en vanlig måned er et anslag.
# What is left.
result-calculation-plain-account = Dette får du på konto i en vanlig måned.

# The heading.
result-tax-heading = Om skatt og pensjon
# What the estimate assumes.
result-tax-assumptions = Anslaget bruker skattereglene for { $aar }, skatteklasse 1 og ingen annen inntekt. Det gjelder ikke i Finnmark og Nord-Troms. Skattekortet ditt avgjør hvor mye som faktisk trekkes.
# The same where the tax is on a wage too.
result-tax-assumptions_with_wage = Anslaget bruker skattereglene for { $aar }, skatteklasse 1 og ingen annen inntekt enn stønaden og lønnen. Det gjelder ikke i Finnmark og Nord-Troms. Skattekortet ditt avgjør hvor mye som faktisk trekkes.
# The tax rules, among what is not decided yet.
result-tax-rules = skattereglene
# What applies to tax and pension, as a list.
result-tax-points =
    - Du betaler skatt av stønaden, og trygdeavgift til folketrygden. Stønaden gir pensjonsopptjening.
    - Stønaden for juni er uten skattetrekk, og i desember trekkes bare halv skatt. Pengene for juni kan komme først i juli.

# The heading.
result-hours-heading = Hvis du jobber ved siden av
# The picture in words. Each picture has placeholders of its own.
result-hours-text = Uten lønnet arbeid kan du få { $mest } i måneden før skatt. I halv stilling kan du få { $halv }. Lønnen kommer i tillegg.
# What faint bars stand for.
result-hours-faint = Mer enn halv stilling, bare for lærlinger
# Opens the table.
result-hours-table = Se beløpet for hvert timetall
# The table's caption.
result-hours-caption = Hva du kan få i måneden før skatt, etter timer med lønnet arbeid
# The heads of its columns.
result-hours-columns =
    - Lønnet arbeid
    - Kroner i måneden

# The heading.
result-hours_with_wage-heading = Hvis du jobber ved siden av
# The picture in words. Each picture has placeholders of its own.
result-hours_with_wage-text = Uten lønnet arbeid har du { $mest } i måneden før skatt. I halv stilling har du { $halv } med lønnen.
# What faint bars stand for.
result-hours_with_wage-faint = Mer enn halv stilling, bare for lærlinger
# Opens the table.
result-hours_with_wage-table = Se beløpene for hvert timetall
# The table's caption.
result-hours_with_wage-caption = Stønad med barnetillegg og lønn i måneden, etter timer med lønnet arbeid, i kroner
# The heads of its columns.
result-hours_with_wage-columns =
    - Lønnet arbeid
    - Stønad
    - Lønn
    - Før skatt
    - På konto

# What an hour of work takes of the qualification benefit.
result-beside-break_even = For hver time du jobber, går stønaden ned med { $beloep }.
# Behind it: whether it pays to work, where the wage is not known.
result-beside-may_pay = Tjener du mer enn det i timen, har du mer før skatt når du jobber.
# The same where the wage is more.
result-beside-pays = Du tjener mer enn det i timen, så du har mer før skatt når du jobber.
# The same where the wage is less.
result-beside-pays_not = Du tjener mindre enn det i timen, så du har mindre før skatt når du jobber.
# That holiday pay is not in the wage.
result-beside-holiday_pay = Feriepengene av lønnen er ikke med.
# Which hours are one's own.
result-beside-own = Timene dine
# What a bar shows: what the programme pays.
result-beside-stoenad = Fra programmet
# What a bar shows: the wage.
result-beside-loenn = Lønn

# The heading.
result-plan-heading = Måned for måned
# The picture in words. Each picture has placeholders of its own.
result-plan-text = Fra { $dato } kan du få til sammen { $beloep } før skatt. Den første og den siste måneden kan være kortere.
# What faint bars stand for.
result-plan-faint = Satsene er ikke vedtatt ennå
# Opens the table.
result-plan-table = Se beløpet for hver måned
# The table's caption.
result-plan-caption = Hva du kan få måned for måned, før skatt
# The heads of its columns.
result-plan-columns =
    - Måned
    - Kroner før skatt

# Behind it where absence or other benefits are taken off a month.
result-plan_before_deductions = Planen er uten trekk for fravær og andre ytelser.
# In place of the plan until start and length are known.
result-plan_lead = Vi viser hva du kan få fra måned til måned. Velg en lengde, eller skriv når programmet begynner og hvor lenge det varer.
# A button: so many months from a day on.
result-plan_preset = { $antall } måneder fra { $dato }
# In place of the plan while only the start is known.
result-plan_without_length = Programmet begynner { $dato }. Skriv hvor lenge det varer.
# In place of the plan while a birthday that is not known may move it.
result-plan_unsure = Du kan fylle år før programmet er slutt, og da kan resultatet eller beløpet bli et annet. Skriv fødselsdatoen din, så viser vi planen.
# The law date is another day than today, and has been.
result-past_law = Reglene og satsene er de som gjaldt { $dato }.
# The same where it is still to come.
result-future_law = Reglene og satsene er de vi i dag kjenner for { $dato }.
# The row that sums up the plan.
result-plan_sum = Hele programmet
# Under the picture, at a mark: which rates the months above it rest on that are not decided yet.
result-plan_open = Ikke vedtatt ennå: { $satser }. Vi har brukt det nyeste vi kjenner.
# One of them, from `tables-`, and from when.
result-plan_open_rate = { $sats } fra { $dato }
# A note on a month that is not paid whole, or in a plan that is paid by the day.
result-plan_days =
    { $dager ->
        [one] { $dager } dag med stønad.
       *[other] { $dager } dager med stønad.
    }

# The heading.
result-changes-heading = Hvis situasjonen endrer seg
# Under the heading.
result-changes-lead = Hver linje viser hva som skjer hvis bare denne ene tingen endrer seg.
# Where nothing would change it.
result-changes-none = Vi kjenner ikke til noen enkelt endring som gir et annet resultat de neste 24 månedene.
# Heading over situations in life.
result-changes-answers_heading = Hvis noe blir annerledes
# Heading over days.
result-changes-dates_heading = Når tiden går
# Something happens on a day; what then follows stands beneath it.
result-changes-date = Fra { $dato }, når { $hendelse }
# What follows: another conclusion.
result-changes-conclusion = Da er resultatet «{ $konklusjon }».
# What follows: a month's amount.
result-changes-amount = Beløpet er { $beloep } i måneden før skatt.
# What follows where neither is known.
result-changes-unknown = Da kan beløpet bli et annet.
# Behind an amount whose rates are not decided yet.
result-changes-projected = Satsene er ikke vedtatt ennå.

# Advice: how to apply.
result-next-in_writing = Søk helst skriftlig. Du kan be Nav-kontoret om hjelp til søknaden.
# The link to the list of offices.
result-next-find_office = Finn Nav-kontoret ditt
# Where that link goes.
result-next-office_link = https://www.nav.no/sok-nav-kontor
# Nav has not assessed the work capability.
result-next-situations-assess = Be Nav-kontoret om en arbeidsevnevurdering.
# It is not known whether Nav has.
result-next-situations-assessed = Spør Nav-kontoret om arbeidsevnen din er vurdert.
# Something else is for Nav to weigh.
result-next-situations-discuss = Fortell veilederen om situasjonen din, og om det Nav må vurdere.
# There are benefits, which may end.
result-next-situations-ends = Tar ytelsen du har, snart slutt? Søk før det skjer.
# No programme for now: what else there may be.
result-next-situations-other_help = Spør Nav-kontoret hvilken annen hjelp du kan få til å komme i arbeid.
# No programme for now: later, perhaps.
result-next-situations-later = Er det for mye annet som er vanskelig nå, kan du be om en ny vurdering senere.
# No programme for now: money to live on.
result-next-situations-money = Mangler du penger å leve av, kan du søke om økonomisk sosialhjelp.
# No lawful stay.
result-next-situations-emergency = Nav-kontoret skal uansett gi deg råd og veiledning. I en nødssituasjon kan du få hjelp.
# Before the phone number.
result-next-phone = Ring Nav på { $telefon }
# The number as it is shown.
result-next-phone_number = 55 55 33 33
# The number for `tel:` links.
result-next-phone_link = +4755553333

# Heading over `questions`.
result-questions_heading = Det folk ofte lurer på

# The button.
result-questions-under_25-title = Hvorfor får du mindre når du er under 25 år?
# What it opens.
result-questions-under_25-paragraphs =
    - Loven gir to tredeler av full stønad til dem som er under 25 år. Fra dagen du fyller 25, får du full stønad.

# The button.
result-questions-household-title = Hva med barnetrygd, bostøtte, sparepenger og inntekten til partneren?
# What it opens.
result-questions-household-paragraphs =
    - Stønaden blir ikke lavere av barnetrygd, kontantstøtte, barnebidrag, bostøtte fra stat eller kommune, eller det partneren din tjener.
    - Sparepenger, bolig og bil har heller ikke noe å si.
    - Deltar dere begge to, får hver av dere hele sin stønad og barnetillegget.
    - Har du rett til dagpenger, sykepenger eller foreldrepenger, trekkes de fra stønaden krone for krone.

# The button.
result-questions-other_benefits-title = Hva med AAP, uføretrygd og studielån?
# What it opens.
result-questions-other_benefits-paragraphs =
    - AAP, uføretrygd og studielån trekkes ikke fra stønaden. Men arbeidsavklaringspenger (AAP) og uføretrygd teller som ytelser. Får du mer enn svært lite i slike ytelser, er ikke vilkåret om ytelser oppfylt.
    - Lån og stipend fra Lånekassen teller ikke som ytelser.

# The button.
result-questions-benefits_end-title = Hva hvis ytelsen din snart tar slutt?
# What it opens.
result-questions-benefits_end-paragraphs =
    - Søk før den tar slutt. Får du ja, skal programmet begynne senest seks måneder etter at søknaden kom fram.
    - Overgangsstønaden til enslige foreldre faller bort for de fleste fra 1. juli 2026. Mister du den, kan programmet være noe for deg.

# The button.
result-questions-start-title = Når begynner programmet?
# What it opens.
result-questions-start-paragraphs =
    - Får du ja, skal programmet begynne senest seks måneder etter at søknaden kom fram.

# The button.
result-questions-disability-title = Hva hvis du har søkt om uføretrygd?
# What it opens.
result-questions-disability-paragraphs =
    - Får du senere uføretrygd for en tid du har fått stønad, kan kommunen kreve etterbetalingen.

# The button.
result-questions-youth-title = Hva med programmer for unge?
# What it opens.
result-questions-youth-paragraphs =
    - Noen steder kan du som er under 29 år, få ungdomsprogramytelse eller aktivitetspenger. Du kan ikke få dem sammen med kvalifiseringsstønaden. Spør Nav-kontoret hva som finnes hos dere.

# The button.
result-questions-payment-title = Når kommer pengene?
# What it opens.
result-questions-payment-paragraphs =
    - Pengene kommer etterskuddsvis, etter oppmøtet som er registrert. Kommunen bestemmer dagene, så spør Nav-kontoret.
    - Trenger du penger før den første utbetalingen, kan du søke om økonomisk sosialhjelp.

# The button.
result-questions-debt-title = Kan gjeld eller barnebidrag gi trekk i stønaden?
# What it opens.
result-questions-debt-paragraphs =
    - Ja, men du skal ha nok igjen til å leve av. Det følger av dekningsloven § 2-7.
    - Betaler du barnebidrag, kan barnetillegget gå til bidraget.

# The button.
result-questions-work-since-title = Kan du jobbe ved siden av?
# What it opens.
result-questions-work-since-paragraphs =
    - Ja, inntil halv stilling. Læretid kan være mer. Stønaden og barnetillegget settes ned for timene du jobber, uansett hva du tjener.
# The button.
result-questions-work-before-title = Kan du jobbe ved siden av?
# What it opens.
result-questions-work-before-paragraphs =
    - Ja, inntil halv stilling. Det gjaldt også lærlinger før 2019. Stønaden og barnetillegget settes ned for timene du jobber, uansett hva du tjener.

# The button.
result-questions-travel-title = Får du dekket reisene?
# What it opens.
result-questions-travel-paragraphs =
    - Det kan finnes støtte til reiser etter arbeidsmarkedsloven § 13, og den gir ikke trekk. Spør Nav-kontoret.

# The button.
result-questions-illness-since-title = Hva med sykdom og annet fravær?
# What it opens.
result-questions-illness-since-paragraphs =
    - Sykdom med legeerklæring gir ikke trekk. Det gjør heller ikke permisjon du har fått av tungtveiende velferdsgrunner. Er du borte uten gyldig grunn, blir du trukket for timene.
    - De første åtte ukene trenger du legeerklæring. Etter det kan du bruke egenmelding i inntil tre dager om gangen. Med sykt barn kan du til vanlig være hjemme inntil 10 dager på 12 måneder. Noen får flere.
# The button.
result-questions-illness-before-title = Hva med sykdom og annet fravær?
# What it opens.
result-questions-illness-before-paragraphs =
    - Sykdom med legeerklæring gir ikke trekk. Det gjør heller ikke permisjon du har fått av tungtveiende velferdsgrunner. Er du borte uten gyldig grunn, blir du trukket for timene.
    - Før 2012 hadde programmet ingen faste regler om egenmelding og syke barn. Spør Nav-kontoret hva som gjaldt.

# The button.
result-questions-birth-title = Hva hvis du venter eller nettopp har fått barn?
# What it opens.
result-questions-birth-paragraphs =
    - Du kan få permisjon med stønad før termin og etter fødselen. Programmet kan ikke stanses fordi du er borte ved fødsel eller adopsjon det første året.

# The button.
result-questions-holiday-since-title = Får du ferie?
# What it opens.
result-questions-holiday-since-paragraphs =
    - Ja, inntil 25 arbeidsdager i året, og da beholder du stønaden. Er du over 60 år, får du fem dager til.
    - Du får ikke feriepenger.
# The button.
result-questions-holiday-before-title = Får du ferie?
# What it opens.
result-questions-holiday-before-paragraphs =
    - Før 2012 hadde programmet ingen faste regler om ferie. Spør Nav-kontoret hva som gjaldt.
    - Du får ikke feriepenger.

# The button.
result-questions-duration-since-title = Hvor lenge varer programmet, og kan du komme tilbake?
# What it opens.
result-questions-duration-since-paragraphs =
    - Nav gjør vedtak for inntil ett år om gangen. Programmet varer til vanlig høyst to år. Av særlige grunner kan du få inntil ett år til.
    - Godkjent permisjon og avbrudd regnes ikke med i tiden. Vil du tilbake senere, kan du søke på nytt.
# The button.
result-questions-duration-before-title = Hvor lenge varer programmet, og kan du komme tilbake?
# What it opens.
result-questions-duration-before-paragraphs =
    - Før 2019 varte programmet inntil ett år, og lenger bare etter en ny vurdering.
    - Godkjent permisjon og avbrudd regnes ikke med i tiden. Vil du tilbake senere, kan du søke på nytt.

# The button.
result-questions-complaint-title = Hva hvis du er uenig i vedtaket?
# What it opens.
result-questions-complaint-paragraphs =
    - Du kan klage innen tre uker etter at du fikk vedtaket. Er den siste dagen en lørdag, søndag eller helligdag, har du til neste virkedag.
    - Skriv under på klagen og send den til Nav-kontoret. Endrer ikke kontoret vedtaket, går klagen videre til statsforvalteren, statens representant i fylket.
    - Bygger avslaget på et vedtak etter NAV-loven § 14 a, går klagen til Nav klageinstans.

# The button.
result-questions-sentence-title = Hva hvis du skal sone en kort dom?
# What it opens.
result-questions-sentence-paragraphs =
    - Du kan få et avbrudd i programmet uten stønad. Snakk med Nav-kontoret på forhånd.

# The button.
result-questions-injury-title = Hva hvis du blir skadet mens du deltar?
# What it opens.
result-questions-injury-paragraphs =
    - I arbeidsrettede tiltak er du dekket av reglene om yrkesskade.

# The button.
result-questions-school-title = Kan skole eller behandling være en del av programmet?
# What it opens.
result-questions-school-paragraphs =
    - Ja, både opplæring, norskopplæring og behandling for rus eller sykdom. Men den viktigste delen skal gi deg bedre sjanse til å komme i arbeid.

# The button.
result-questions-social_assistance-title = Kan du få sosialhjelp i tillegg, eller hvis du takker nei?
# What it opens.
result-questions-social_assistance-paragraphs =
    - Ja, du kan ha rett til det hvis stønaden ikke er nok til å leve av. Du må søke, og Nav vurderer det.
    - Takker du nei til programmet, kan ikke Nav avslå sosialhjelp bare av den grunn. Nav må vurdere saken din for seg.

# The button.
result-questions-moving-title = Hva hvis du flytter til en annen kommune?
# What it opens.
result-questions-moving-paragraphs =
    - Kommunen du oppholder deg i, har ansvaret. Er du flyktning og flytter de første årene uten at kommunene er enige, kan den nye kommunen si nei til programmet.

# The button.
result-questions-from_abroad-title = Kan flyktninger og EØS-borgere delta?
# What it opens.
result-questions-from_abroad-paragraphs =
    - Ja, når vilkårene er oppfylt. Etter introduksjonsprogrammet kan kvalifiseringsprogrammet være neste steg.
    - Fra 7. mars 2025 kan noen EØS-borgere og familien deres få delta uten å bo fast i Norge. Det kommer an på hva slags opphold de har.

# The button.
result-questions-immigration-title = Har programmet noe å si for permanent opphold eller familieinnvandring?
# What it opens.
result-questions-immigration-paragraphs =
    - Stønaden står ikke på listen over inntekt for permanent opphold (utlendingsforskriften § 11-11). Stønad etter sosialtjenesteloven teller heller ikke som inntekt for familieinnvandring (§ 10-8 i samme forskrift). Spør UDI før du bestemmer deg.

# The heading.
result-disclaimers-heading = Dette bør du vite om resultatet
# To everyone.
result-disclaimers-points-answers = Vi regner med det du har svart. Nav kan vurdere det annerledes.
# Where there is absence, and a child supplement: our reading of the law.
result-disclaimers-points-absence = Loven sier ikke tydelig om barnetillegget også settes ned ved ugyldig fravær. Vi regner med at det gjør det.
# Where other benefits are taken off, and there is a child supplement: our reading of the law.
result-disclaimers-points-set_off = Loven sier ikke tydelig om andre ytelser også trekkes fra barnetillegget. Vi regner med at de bare trekkes fra stønaden.
# Near that age: our reading of the law.
result-disclaimers-points-year_of_67 = Loven sier ikke hva som gjelder det året du er 67. Vi lar Nav vurdere det.
# Rules and date.
result-disclaimers-version = Regler i versjon { $versjon }, slik de gjelder { $dato }.
# The date it was calculated or printed.
result-disclaimers-made = Regnet ut { $dato }.
# Heading over the answers on the printed page.
result-disclaimers-answers = Dette svarte du


## Where there are no rules to go by

# The device's clock shows a day that it cannot be.
trouble-clock = Enheten din sier at det er { $dato }. Sjekk at datoen på enheten er riktig, for vi regner etter reglene den dagen.
# The law date is outside the coverage.
trouble-outside_coverage = Veiviseren har regler fra { $fra } til { $til }. Velg en dato i den perioden.
# A programme begins outside the coverage.
trouble-start_outside = Vi har bare regler fra { $fra } til { $til }. Skriv en dato i den perioden, for eksempel 17.08.2026.


## The conditions

# All of `conditions-`: the name of a condition, in a list with its outcome and reason after it.
conditions-alder = Alder
conditions-opphold = Lovlig opphold og fast bopel
conditions-nedsatt_evne = Vesentlig nedsatt arbeids- og inntektsevne
conditions-ytelser = Ingen eller svært begrensede ytelser
conditions-arbeidsevnevurdering = Arbeidsevnevurdering
conditions-tett_oppfoelging = Tett og koordinert oppfølging
conditions-introduksjonsprogram = Ikke i introduksjonsprogrammet
conditions-nav_kontor = Nav-kontor i kommunen
conditions-nav_tilbud = Tilbud fra Nav-kontoret
conditions-byrdefullt = Ikke uforholdsmessig byrdefullt på grunn av forhold hos søkeren


## The outcome of a condition

# All of `outcomes-`: one or a few words beside the name of a condition, as a label.
outcomes-met = Oppfylt
outcomes-discretion = Må vurderes av Nav
outcomes-unanswered = Ikke besvart
outcomes-not_met = Ikke oppfylt
# Of an exception that nobody has raised.
outcomes-not_raised = Ikke tatt opp


## Why a condition came out as it did

# All of `reasons-`: whole sentences under the name of a condition.
reasons-alder_ubesvart = Vi vet ikke hvor gammel du er. Programmet er for deg som har fylt { $minstealder } år.
reasons-under_minstealder = Du er { $alder } år, og aldersgrensen er { $minstealder }. Nav kan fortelle deg hva du kan få hjelp til før det.
reasons-innenfor_aldersgrensene = Du er { $alder } år, og det er innenfor aldersgrensene.
reasons-fylt_67 = Du er { $alder } år. Nav må vurdere om du fortsatt kan delta.
reasons-over_aldersgrensen = Du er { $alder } år, og det er over den øvre aldersgrensen. Nav kan fortelle deg hvilken hjelp som finnes.
reasons-opphold_ubesvart = Du har ikke svart på spørsmålet om opphold.
reasons-norsk_statsborger = Du er norsk statsborger, og da kreves det ikke at du bor fast i Norge.
reasons-fast_bopel = Du har lovlig opphold og bor fast i Norge.
reasons-ikke_lovlig_opphold = Hovedregelen er at du må ha lovlig opphold i Norge. Det finnes unntak, blant annet for ofre for menneskehandel og saker som ikke er avgjort. Spør Nav.
reasons-uten_fast_bopel = Hovedregelen er at du må bo fast i Norge. Det finnes unntak, blant annet etter avtaler med de nordiske landene og andre land. Spør Nav.
reasons-eoes_ubesvart = Du bor ikke fast i Norge. Da må vi vite om du er fra et EØS-land.
reasons-eoes_unntak_vurderes = Du bor ikke fast i Norge, men et unntak for EØS-borgere kan gjelde. Det må Nav vurdere.
reasons-opphold_ukjent = Nav må finne ut hva som gjelder for oppholdet ditt.
reasons-evne_ubesvart = Du har ikke svart på spørsmålet om arbeids- og inntektsevne.
reasons-evne_nedsatt = Du svarer at evnen til å arbeide og tjene penger er vesentlig nedsatt. Nav avgjør det til slutt.
reasons-evne_ikke_nedsatt = Programmet er for folk som har vesentlig nedsatt arbeids- og inntektsevne. Er du i tvil, kan du be Nav om en vurdering.
reasons-evne_ukjent = Nav må vurdere dette sammen med deg.
reasons-ytelser_ubesvart = Du har ikke svart på spørsmålet om ytelser.
reasons-ingen_ytelser = Du får ingen ytelser til å leve av etter folketrygdloven eller arbeidsmarkedsloven.
reasons-svaert_begrensede_ytelser = Du får svært lite. Nav må vurdere om det er lite nok.
reasons-mer_enn_begrensede_ytelser = Programmet er for folk som har ingen eller svært begrensede ytelser. Spør Nav hvilke tiltak du kan få sammen med ytelsen.
reasons-ytelser_ukjent = Nav må se på hvilke ytelser du får, og vurdere om de er små nok.
reasons-vurdering_ubesvart = Du har ikke svart på spørsmålet om arbeidsevnevurdering.
reasons-vurdering_gjennomfoert = Nav har vurdert arbeidsevnen din.
reasons-vurdering_maa_gjoeres = Nav må gjøre en arbeidsevnevurdering først. Be Nav om den.
reasons-vurdering_ukjent = Spør Nav om arbeidsevnevurderingen er gjort. Er den ikke det, må Nav gjøre den først.
reasons-oppfoelging_ubesvart = Du har ikke svart på spørsmålet om oppfølging.
reasons-oppfoelging_trengs = Du trenger tett og koordinert oppfølging for å komme i arbeid.
reasons-oppfoelging_trengs_ikke = Programmet er for folk som trenger tett og koordinert oppfølging. Klarer du deg med mindre, kan et annet tiltak passe bedre.
reasons-egen_jobbsoeking_vesentlig = Før 2019 ga det avslag at du mest trengte å søke jobb selv. Et kortere tiltak passet da bedre.
reasons-egen_jobbsoeking_vurderes = Du trenger tett oppfølging, men det viktigste for deg er å søke jobb selv. Nav vurderer om programmet eller et kortere tiltak passer best.
reasons-oppfoelging_ukjent = Nav må vurdere hvor mye oppfølging du trenger.
reasons-introduksjonsprogram_ubesvart = Du har ikke svart på spørsmålet om introduksjonsprogrammet.
reasons-ikke_i_introduksjonsprogram = Du deltar ikke i introduksjonsprogrammet.
reasons-i_introduksjonsprogram = Du deltar i introduksjonsprogrammet nå. Kvalifiseringsprogrammet kan komme etterpå, og det må Nav vurdere.
reasons-introduksjonsprogram_ukjent = Nav må finne ut om du deltar i introduksjonsprogrammet.
reasons-nav_kontor_ubesvart = Du har ikke svart på spørsmålet om Nav-kontor.
reasons-har_nav_kontor = Kommunen har fått Nav-kontor.
reasons-mangler_nav_kontor = Fram til 2010 gjaldt programmet bare i kommuner med Nav-kontor. Kommunen kan svare på når kontoret åpnet.
reasons-nav_kontor_ukjent = Det må undersøkes om kommunen hadde fått Nav-kontor.
reasons-nav_tilbud_ubesvart = Du har ikke svart på spørsmålet om tilbud fra Nav-kontoret.
reasons-nav_kan_tilby = Nav-kontoret kan tilby et program som passer.
reasons-nav_kan_ikke_tilby = Fram til 2019 måtte Nav-kontoret kunne tilby et program. Spør kontoret om hva som kan komme senere.
reasons-nav_tilbud_ukjent = Nav-kontoret må svare på om det kan tilby et program.
reasons-unntak_ikke_reist = Ingen forhold hos deg gjør det uforholdsmessig byrdefullt å tilby et program.
reasons-uforholdsmessig_byrde = Kommunen mener at det er uforholdsmessig byrdefullt å tilby et program, på grunn av forhold hos deg. Be om en skriftlig begrunnelse. Kommunens økonomi er ingen grunn.
reasons-byrde_vurderes = Nav må vurdere om forhold hos deg gjør det uforholdsmessig byrdefullt å tilby et program.


## The lines of the calculation

# All of `steps-`: the name of a line in the calculation, before its amount.
steps-grunnbeloep = Grunnbeløpet (G) i året
steps-faktor = Antall grunnbeløp
steps-full_stoenad_per_aar = Full stønad i året
steps-andel_under_25 = Andel når du er under 25 år
steps-stoenad_per_aar = Stønad i året
steps-dager_per_aar = Stønadsdager i året
steps-stoenad_per_dag = Stønad per dag
steps-maaneder_per_aar = Måneder i året
steps-stoenad_per_maaned = Stønad i måneden
steps-barnesats = Barnetillegg per barn og dag
steps-barn = Antall barn
steps-barnetillegg_per_dag = Barnetillegg per dag
steps-barnetillegg_per_aar = Barnetillegg i året
steps-barnetillegg_per_maaned = Barnetillegg i måneden
steps-total_per_dag = Til sammen per dag
steps-total_per_maaned = Til sammen i måneden
steps-total_per_aar = Til sammen i året
steps-timer_per_uke = Timer i uka på full tid
steps-arbeidstimer = Timer med lønnet arbeid i uka
steps-timer_igjen = Timer i uka som er igjen til programmet
steps-stoenad_etter_arbeid = Stønad i måneden etter lønnet arbeid
steps-barnetillegg_etter_arbeid = Barnetillegg i måneden etter lønnet arbeid
steps-total_etter_arbeid = Til sammen i måneden etter lønnet arbeid
steps-trekk_arbeid = Trekk i måneden for lønnet arbeid
steps-timer_per_dag = Timer i en stønadsdag
steps-fravaerstimer = Timer med ugyldig fravær i måneden
steps-fravaer_stoenad = Stønad for timene med fravær
steps-fravaer_barnetillegg = Barnetillegg for timene med fravær
steps-stoenad_etter_fravaer = Stønad i måneden etter fravær
steps-barnetillegg_etter_fravaer = Barnetillegg i måneden etter fravær
steps-total_etter_fravaer = Til sammen i måneden etter fravær
steps-trekk_fravaer = Trekk i måneden for fravær
steps-dagpenger = Dagpenger i måneden
steps-sykepenger = Sykepenger i måneden
steps-foreldrepenger = Foreldrepenger i måneden
steps-rehabiliteringspenger = Rehabiliteringspenger i måneden
steps-samordning = Andre ytelser i måneden
steps-stoenad_etter_samordning = Stønad i måneden etter andre ytelser
steps-total_etter_samordning = Til sammen i måneden etter andre ytelser
steps-trekk_samordning = Trekk i måneden for andre ytelser
steps-stoenad_etter_per_aar = Stønad i året etter alle trekk
steps-barnetillegg_etter_per_aar = Barnetillegg i året etter alle trekk
steps-total_etter_per_aar = Til sammen i året etter alle trekk
steps-timeloenn = Timelønn før skatt
steps-uker_per_aar = Uker i året
steps-loenn_per_aar = Lønn i året
steps-loenn_per_maaned = Lønn i måneden
steps-samlet_per_aar = Stønad og lønn i året
steps-samlet_per_maaned = Stønad og lønn i måneden
steps-inntekt = Inntekt i året
steps-inntekt_per_maaned = Inntekt i måneden
steps-trygdeavgift_sats = Sats for trygdeavgift, i prosent
steps-trygdeavgift_grense = Inntekt uten trygdeavgift
steps-trygdeavgift_tak = Høyeste trygdeavgift over grensen, i prosent
steps-trygdeavgift_av_inntekt = Trygdeavgift av hele inntekten
steps-inntekt_over_grensen = Inntekt over grensen
steps-trygdeavgift_hoeyst = Trygdeavgiften kan høyst være
steps-trygdeavgift = Trygdeavgift i året
steps-minstefradrag_sats = Sats for minstefradrag, i prosent
steps-minstefradrag_tak = Høyeste minstefradrag
steps-minstefradrag_av_inntekt = Minstefradrag av hele inntekten
steps-minstefradrag = Minstefradrag i året
steps-personfradrag = Personfradrag i året
steps-alminnelig_inntekt = Alminnelig inntekt i året
steps-fellesskatt_sats = Skatt på alminnelig inntekt, i prosent
steps-fellesskatt = Skatt på alminnelig inntekt i året
steps-trinn1_fra = Trinn 1 i trinnskatten begynner ved
steps-trinn1_sats = Sats i trinn 1, i prosent
steps-trinn2_fra = Trinn 2 i trinnskatten begynner ved
steps-trinn2_sats = Sats i trinn 2, i prosent
steps-inntekt_til_trinn2 = Inntekt fram til trinn 2
steps-trinn1_inntekt = Inntekt i trinn 1
steps-trinn1_skatt = Skatt i trinn 1
steps-trinn2_inntekt = Inntekt i trinn 2
steps-trinn2_skatt = Skatt i trinn 2
steps-trinnskatt = Trinnskatt i året
steps-skatt = Skatt og trygdeavgift i året
steps-netto_per_aar = Igjen etter skatt i året
steps-netto_per_maaned = Igjen etter skatt i måneden, gjennomsnitt
steps-trekkmaaneder = Måneder med skattetrekk
steps-skattetrekk = Skattetrekk i en vanlig måned
steps-andel_desember = Andel av skattetrekket i desember
steps-skattetrekk_desember = Skattetrekk i desember
steps-netto_vanlig_maaned = På konto i en vanlig måned
steps-netto_juni = På konto for juni
steps-netto_desember = På konto i desember
steps-hverdager = Hverdager i måneden
steps-stoenadsdager = Dager med stønad
steps-stoenad_i_maaneden = Stønad denne måneden
steps-barnetillegg_i_maaneden = Barnetillegg denne måneden
steps-total_i_maaneden = Til sammen denne måneden


## How each line came about

# In place of a calculation: the number is a rate that the law has.
operations-rate = fast sats
# In place of a calculation: the number is what was answered.
operations-answer = svaret ditt
# In place of a calculation: the number is counted in the calendar.
operations-count = telt i kalenderen
# Between two numbers: "100 times 12".
operations-multiply = ganger
# Between two numbers: "100 divided by 12".
operations-divide = delt på
# Between numbers: "100 plus 12 plus 5".
operations-add = pluss
# Between two numbers: "100 minus 12".
operations-subtract = minus
# Between two numbers, and then put into `result-calculation-not_below_zero`: "100 minus 120, but not less than zero".
operations-deduct = minus
# What is done with three numbers. The line itself is written with the words for times and divided by: "100 times 12 divided by 37.5".
operations-share = ganger og så delt på
# Between a rate and an amount: "22 per cent of 100". The rate comes first.
operations-percent = prosent av
# Before two amounts, with `format-pair` between them: "the smaller of 100 and 120".
operations-min = det minste av


## What happens by itself on a day

# All of `events-`: a clause in small letters and without a full stop, put into { $hendelse } of `result-changes-date`: "From 1 March 2027, when a child is born, …". In the plan it stands alone, with a full stop and a capital letter.
events-barn_foedt = et barn er født
events-barn_fyller_18 = et barn fyller 18 år
events-fyller_25 = du fyller 25 år og får full stønad
events-fyller_67 = du fyller 67 år
events-fyller_68 = du fyller 68 år
events-fyller_minstealder = du når den nedre aldersgrensen
events-ny_barnesats = barnetillegget får ny sats
events-ny_faktor = stønaden får ny sats
events-ny_regel = det kommer nye regler for hvem som kan delta
events-nytt_grunnbeloep = det kommer et nytt grunnbeløp (G)


## What to know before trusting the amounts

# All of `warnings-`: whole sentences, under the amounts.
warnings-over_halv_stilling = Vanlig arbeid kan høyst være halv stilling, 18,75 timer i uka. Spør Nav før du avtaler flere timer.
warnings-laerling_spoer_nav = Læretid kan være mer enn halv stilling. Spør Nav hva som gjelder for deg.
warnings-alder_kan_endre_seg = Alderen kan endre seg før programmet er slutt, og da endrer beløpet seg. Skriv fødselsdatoen for et riktig beløp.


## The tables that may be projected, within a sentence

# Both of `tables-`: what is not decided yet, in small letters, put into { $satser } of `result-amounts-reservation`, with `format-pair` between two.
tables-grunnbeloep = grunnbeløpet (G)
tables-barnetillegg = satsen for barnetillegget


## How places in the law are cited

# A paragraph of an act or a regulation.
citation-section = { $kilde } § { $nummer }
# A slide with a number.
citation-slide = { $kilde }, lysbilde { $nummer }
# A slide with a heading.
citation-heading = { $kilde }, { $nummer }
# A point of a circular.
citation-point = { $kilde } punkt { $nummer }
# A subsection of it.
citation-ledd = { $sted } { $ledd } ledd
# The first to the ninth.
citation-ordinals =
    - første
    - andre
    - tredje
    - fjerde
    - femte
    - sjette
    - sjuende
    - åttende
    - niende
# A letter of it.
citation-letter = { $sted } bokstav { $bokstav }


## The short names of the sources

# All of `sources-`: the name of an act, a regulation or another source, as { $kilde } of `citation-`, before the number of a paragraph.
sources-sotjl1991 = sosialtjenesteloven (1991)
sources-sotjl = sosialtjenesteloven
sources-kvp_forskrift = KVP-forskriften
sources-aap_forskrift = AAP-forskriften
sources-bopel_forskrift = forskrift om sosiale tjenester for personer uten fast bopel
sources-ftrl = folketrygdloven
sources-sktl = skatteloven
sources-navl = NAV-loven
sources-fvl = forvaltningsloven
sources-introl = integreringsloven
sources-introl2003 = introduksjonsloven
sources-skattebetalings_forskrift = skattebetalingsforskriften
sources-nav2008 = Nav 2008
sources-r35 = Navs rundskriv hovednr. 35
sources-bistand2007 = Nav 2007


## For caseworkers: the desk

# Accessible name of the desk as a region.
desk-screen-region = Kvalifiseringsprogrammet, for veiledere
# The desk's own heading.
desk-screen-heading = Kvalifiseringsprogrammet i samtalen
# Under it.
desk-screen-lead = Veiledende. Ingenting lagres eller sendes. Skriv aldri navn eller fødselsnummer.
# Heading of the pane where one fills in.
desk-screen-inputs = Opplysninger
# Heading of the pane with the result.
desk-screen-result = Resultat
# Label of the law date.
desk-screen-law_date = Regeldato
# Name of the group of days to choose.
desk-screen-presets = Vanlige regeldatoer
# Preset: today.
desk-screen-today = I dag
# Preset: the day of the application.
desk-screen-application_date = Søknadsdato
# Name of the group of columns.
desk-screen-columns = Kolonner
# A column.
desk-screen-column = Kolonne { $bokstav }
# Copies the column in front to a new one.
desk-screen-copy_column = Kopier til ny kolonne
# Removes the column in front.
desk-screen-remove_column = Fjern kolonnen
# Shows the text for the journal.
desk-screen-journal = Kopier til journal
# Shows the plan as CSV.
desk-screen-csv = Planen som CSV
# Shows the case in the citizen's words.
desk-screen-show_user = Vis til bruker
# Back from the citizen's words.
desk-screen-back_to_desk = Tilbake til veiledersiden
# Name of the group of languages.
desk-screen-user_language = Språk for brukeren
# Opens the languages that are drafts.
desk-screen-more_languages = Flere språk
# In brackets after the name of each.
desk-screen-draft = utkast
# Before the guide in one of them, for whoever reads along.
desk-screen-draft_notice = Teksten under er et utkast. Ingen som har språket som sitt, har lest den ennå. Det er den norske teksten som gjelder.
# Wipes everything.
desk-screen-new_conversation = Ny samtale
# Asked before wiping.
desk-screen-wipe_question = Vil du slette alt og starte en ny samtale?
# Read aloud after wiping.
desk-screen-wiped = Alt er slettet. Du er klar for en ny samtale.
# In place of amounts while a field cannot be read.
desk-screen-withheld = Vi viser ingen beløp før dette er rettet: { $felt }.
# In place of the result where there are no rules for the law date. { $dato } is the day whose fields stand there so long.
desk-screen-lawless = Vi viser ingen resultater før regeldatoen er rettet. Feltene følger reglene for { $dato } så lenge, og alt du har skrevet, står.
# In place of amounts while the age is unknown.
desk-screen-age_first = Skriv inn alder eller fødselsdato, så kommer beløpene.
# In place of the plan.
desk-screen-no_plan = Skriv inn oppstart og antall måneder, så kommer planen.
# In place of the plan where a birthday in it could change it.
desk-screen-birth_date_first = Deltakeren kan ha en bursdag som endrer planen. Skriv fødselsdatoen i feltet «{ $felt }», så kommer planen.
# In place of the amounts where a birthday before the start could change them.
desk-screen-birth_date_for_amounts = Deltakeren kan fylle år før oppstart, og da kan beløpene bli andre. Skriv fødselsdatoen i feltet «{ $felt }», så kommer beløpene.
# Above the first amounts where the law date is not today.
desk-screen-other_day = Regeldatoen er { $dato }, ikke i dag. Resultatet følger reglene for den datoen.
# In a choice nobody has made.
desk-screen-unanswered = Ikke besvart
# In place of what was typed, where no answer can be made of it.
desk-screen-unreadable = kan ikke leses
# Label: an ordinary month before tax.
desk-screen-before_tax = I en vanlig måned før skatt
# Which day's amounts, where it is the programme's first.
desk-screen-at_start = ved oppstart { $dato }
# Read aloud: the result at the programme's start.
desk-screen-result_at_start = { $konklusjon }. { $beloep } i måneden før skatt { $naar }.
# Label: what an ordinary month leaves on the account.
desk-screen-ordinary_month = På konto i en vanlig måned, anslag
# The same of benefit and wage together.
desk-screen-ordinary_month_wage = Stønad og lønn på konto i en vanlig måned, anslag
# Label: a month's benefit and wage before tax.
desk-screen-with_wage = Stønad og lønn i måneden før skatt
# Row: the wage.
desk-screen-wage = Lønn
# Row: benefit and wage together.
desk-screen-together = Stønad og lønn før skatt
# Caption of the table, and heading over its lines.
desk-screen-account-heading = På konto, anslag
# Columns: what, before tax, what is drawn, what is left.
desk-screen-account-columns =
    - I kroner
    - Før skatt
    - Skatt
    - På konto
# Row: a month that is neither June nor December.
desk-screen-account-ordinary = En vanlig måned
# Row.
desk-screen-account-june = Juni
# Row.
desk-screen-account-december = Desember
# Row: a twelfth of the year.
desk-screen-account-average = Gjennomsnitt per måned
# Row.
desk-screen-account-year = Hele året
# What the estimate assumes.
desk-screen-account-assumptions = Anslaget bruker skattereglene for { $aar }, skatteklasse 1 og ingen annen inntekt enn { $inntekt }. Det gjelder ikke i Finnmark og Nord-Troms. Skattekortet avgjør hvor mye som trekkes.
# The income that the estimate is of: the qualification benefit.
desk-screen-account-of_stoenad = stønaden
# The same: benefit and wage.
desk-screen-account-of_both = stønaden og lønnen
# That holiday pay is left out of the wage.
desk-screen-account-no_holiday_pay = Feriepenger av lønnen er ikke regnet med.
# In place of it while the wage of paid work is unknown.
desk-screen-account-wage_first = Skriv timelønnen, så viser vi hva som kommer på konto. Skatten regnes av stønad og lønn til sammen.
# In place of it where benefit and wage are taxed otherwise than together.
desk-screen-account-taxed_apart = Før 2024 var fradraget ulikt for stønad og lønn. Derfor viser vi bare beløp før skatt når deltakeren jobber.
# Behind the assumptions where absence is typed.
desk-screen-account-without_absence = Månedene her er uten fraværet. Hele året er med fraværet én gang.
# Label: the month that the absence is taken of.
desk-screen-account-absent_month = Måneden med fraværet, før skatt
# Column of the amounts: the same month.
desk-screen-account-month_absent = Måneden med fravær
# Label in the bar that stays: before tax in an ordinary month. Which day's amounts may stand behind it.
desk-screen-account-bar_before_tax = Før skatt
# Label in the bar: what an ordinary month leaves on the account.
desk-screen-account-bar_ordinary = På konto, vanlig måned
# The same of benefit and wage together.
desk-screen-account-bar_ordinary_wage = Stønad og lønn på konto, vanlig måned
# Heading over the amounts.
desk-screen-amounts = Beløp
# Caption of their table.
desk-screen-caption = Hva deltakeren kan få per dag, måned og år, i kroner
# Heading over the plan.
desk-screen-plan = Plan måned for måned
# Last row of the plan.
desk-screen-sum = Til sammen
# A note in the plan for other programs.
desk-screen-projected = satsen er ikke vedtatt ennå

# A warning: the answer says none, and amounts are typed.
desk-told-none_but_some = «{ $valg }» er valgt for ytelser til livsopphold, men { $sum } i måneden er skrevet inn. Det ene stemmer ikke.

# A warning: what is set off is taxed as well.
desk-told-set_off_taxed = Ytelsene som trekkes fra, skattlegges også. Da blir skatten høyere enn anslaget, som er av stønaden alene.

# A warning: the hours of paid work change during the programme.
desk-told-changes_in = Timene med lønnet arbeid endrer seg i uke { $uke } av programmet. Beløpene per måned er med { $timer }, og planen følger programuka.

# A warning: the participant reaches the upper age in the programme.
desk-told-turns_67 = Deltakeren fyller { $alder } år { $dato }, mens programmet varer. Nav må vurdere hva som skjer da, og planen regner ut hele tiden.
# Mark at what differs from the first column, with what stands there.
desk-screen-differs_from = A har: { $verdi }
# Opens the help.
desk-screen-help = Hjelp og tastatur
# Opens the checklist.
desk-screen-checklist = Sjekkliste for oppstart

# Columns of the plan: the month, benefit, supplement, what absence and other benefits take, before tax, tax, what is left.
desk-plan-columns =
    - Måned
    - Stønad
    - Barnetillegg
    - Trekk fravær
    - Trekk andre ytelser
    - Før skatt
    - Skatt
    - På konto
# Under the plan: the month that the absence is taken of.
desk-plan-absence = Fraværet er trukket i { $maaned }. Timene gjelder én måned.
# Under the plan, where other benefits are taken of it.
desk-plan-set_off = Andre ytelser er trukket i hver måned. Er måneden ikke hel, er trekket etter dagene i programmet.
# Under the plan, where there is paid work beside it.
desk-plan-wage = Planen viser bare det programmet betaler, før skatt. Lønnen er ikke med.
# Under the plan, where it shows the tax.
desk-plan-tax = Skatten er et anslag: samme andel hver måned, ingenting i juni og mindre i desember. Endrer beløpet seg mye, kan andelen bli en annen.

# Under a plan in which the participant turns 25: why it has no amounts after tax.
desk-plan-fills_25 = Planen er før skatt, fordi deltakeren fyller 25 år i den. Skatten blir høyere når stønaden øker.

# Opens the fields of what is taken from the benefit, while nothing is.
desk-screen-none_taken = Ingen trekk – legg til

# The same where something is: how many fields.
desk-screen-taken =
    { $antall ->
        [one] Trekk: { $antall } felt fylt ut
       *[other] Trekk: { $antall } felt fylt ut
    }

# Opens the fields for benefits with amounts.
desk-screen-add_benefits = Mål ytelsene mot satsen

# Under the answer about benefits, where the amounts suggest it and nobody has chosen.
desk-screen-suggested = Foreslått ut fra beløpene. Velg selv hvis det er feil.

# Prints.
desk-bench-print = Skriv ut

# Confirms that everything is to be wiped.
desk-bench-wipe_yes = Ja, slett alt

# Keeps everything.
desk-bench-wipe_no = Nei, fortsett

# Before everything is wiped by itself.
desk-bench-idle = Ingen har brukt siden på en stund. Alt slettes om { $sekunder }.

# One second, and several.
desk-bench-seconds =
    { $antall ->
        [one] { $antall } sekund
       *[other] { $antall } sekunder
    }

# Keeps what is filled in.
desk-bench-stay = Fortsett

# Copies the text shown.
desk-bench-copy = Kopier

# Saves the text shown as a file.
desk-bench-download = Last ned

# Closes the text shown.
desk-bench-close = Lukk

# Read aloud after copying.
desk-bench-copied = Teksten er kopiert.

# Read aloud where copying is not allowed.
desk-bench-not_copied = Nettleseren lar oss ikke kopiere. Marker teksten og kopier den selv.

# Takes back what was removed or filled in by a template.
desk-bench-undo = Angre

# Accessible name of the bar that stays in view, with the answer so far.
desk-bar-region = Resultatet så langt

# In the bar: the names of what is not met.
desk-bar-not_met = Ikke oppfylt: { $navn }.

# In the bar: the names of what must be assessed.
desk-bar-discretion = Må vurderes: { $navn }.

# In the bar: the names of what is not answered.
desk-bar-unanswered = Ikke besvart: { $navn }.

# In the bar, in place of the names where they are many.
desk-bar-conditions =
    { $antall ->
        [one] { $antall } vilkår
       *[other] { $antall } vilkår
    }

# Who it is about.
desk-groups-person = Deltakeren
# The conditions.
desk-groups-conditions = Vilkår
# Subsistence benefits.
desk-groups-benefits = Ytelser til livsopphold, kroner i måneden
# What takes from the qualification benefit.
desk-groups-reductions = Det som trekkes fra stønaden

# The case: its dates and its law.
desk-groups-case = Saken

# All of `desk-fields-`: the label of a field, as short as can be.
desk-fields-alder = Alder eller fødselsdato
desk-fields-barn = Barn
desk-fields-opphold = Opphold i Norge
desk-fields-eoes = EØS-borger eller familie
desk-fields-nedsatt_evne = Vesentlig nedsatt arbeids- og inntektsevne
desk-fields-ytelser = Ytelser til livsopphold
desk-fields-arbeidsevnevurdering = Arbeidsevnevurderingen er gjort
desk-fields-tett_oppfoelging = Behov for tett og koordinert oppfølging
desk-fields-egen_jobbsoeking = Egen jobbsøking er det vesentlige
desk-fields-introduksjonsprogram = Deltar i introduksjonsprogrammet
desk-fields-nav_kontor = Kommunen hadde Nav-kontor
desk-fields-nav_tilbud = Nav kan tilby et program
desk-fields-byrdefullt = Uforholdsmessig byrdefullt på grunn av forhold hos søkeren
desk-fields-aap = Arbeidsavklaringspenger (AAP)
desk-fields-ufoeretrygd = Uføretrygd
desk-fields-overgangsstoenad = Overgangsstønad
desk-fields-tiltakspenger = Tiltakspenger
desk-fields-andre_ytelser = Andre ytelser til livsopphold
desk-fields-husholdning = Husholdning
desk-fields-norm = Statens veiledende sats for sosialhjelp, uten bolig
desk-fields-timer = Lønnet arbeid eller læretid, timer i uka
desk-fields-timeloenn = Timelønn, kroner før skatt
desk-fields-laerling = Timene er læretid
desk-fields-fravaer = Ugyldig fravær, timer i måneden
desk-fields-dagpenger = Dagpenger, kroner i måneden
desk-fields-sykepenger = Sykepenger, kroner i måneden
desk-fields-foreldrepenger = Foreldrepenger, kroner i måneden
desk-fields-rehabiliteringspenger = Rehabiliteringspenger, kroner i måneden
desk-fields-start = Oppstart
desk-fields-maaneder = Antall måneder
desk-fields-utbetaling = Utbetaling

# All of `desk-names-`: what a field is of, without its unit.
desk-names-timeloenn = Timelønn
desk-names-fravaer = Ugyldig fravær
desk-names-dagpenger = Dagpenger
desk-names-sykepenger = Sykepenger
desk-names-foreldrepenger = Foreldrepenger
desk-names-rehabiliteringspenger = Rehabiliteringspenger

# All of `desk-choices-`: what can be chosen in a field's list.
desk-choices-ja = Ja
desk-choices-nei = Nei
desk-choices-vet_ikke = Uavklart
desk-choices-norsk_statsborger = Norsk statsborger
desk-choices-fast_bopel = Fast bopel
desk-choices-lovlig_uten_fast_bopel = Lovlig, ikke fast bopel
desk-choices-ikke_lovlig = Ikke lovlig
desk-choices-ingen = Ingen
desk-choices-svaert_begrenset = Svært begrensede
desk-choices-mer = Mer enn svært begrensede
desk-choices-gjennomfoert = Ja
desk-choices-ikke_gjennomfoert = Nei
desk-choices-maaned = Månedsbeløp
desk-choices-dag = Dagsats

# How an age is written.
desk-hints-alder = 27, eller 050399
# How a birth date is written, where the plan needs it.
desk-hints-birth_date = Skriv fødselsdatoen, for eksempel 050399. Utregningen trenger den.
# How children are written.
desk-hints-barn = 2, eller 010220 090926
# How a date is written.
desk-hints-date = ddmm eller ddmmåå

# Whose circumstances can make a programme a burden.
desk-hints-byrdefullt = Det gjelder forhold hos søkeren. Kommunens økonomi er ingen slik grunn.

# The benefits against the norm: not above it.
desk-hints-within_norm = Ytelsene er til sammen { $sum }. Satsen er { $norm }. De ser svært begrensede ut, men det er skjønn.

# The benefits against the norm: above it.
desk-hints-above_norm = Ytelsene er til sammen { $sum }. Satsen er { $norm }. De er mer enn satsen. Vurder om de likevel er svært begrensede.

# The benefits where the norm is not known.
desk-hints-without_norm = Ytelsene er til sammen { $sum }. Skriv satsen de skal måles mot, eller velg svaret selv.
# Behind what the amounts come to: that benefits set off count too.
desk-hints-set_off_counts = Dagpenger, sykepenger og foreldrepenger regnes med her.

# All of `desk-households-`: whom the participant lives with, in a list and before the rate for such a household.
desk-households-enslig = Enslig
desk-households-par = Par
desk-households-bofellesskap = Bofellesskap

# A household with its children, ahead of the rate for them all.
desk-norm-with_children = { $husholdning } og { $antall } barn
# Below the field of the norm: the rate for a household, and since when.
desk-norm-rate = { $husholdning }: { $beloep } i måneden etter statens veiledende satser fra { $dato }.
# After the rate, where the ages of the children are not known.
desk-norm-children_left_out = Barna er ikke med, for satsen følger alderen. Skriv fødselsdatoene i feltet «{ $felt }».
# After the rate of a couple.
desk-norm-couple = Beløpet gjelder begge to. Du vurderer hva søkerens egne ytelser skal måles mot.
# Last below the field of the norm: what the rate is worth.
desk-norm-guide = Satsen er bare et utgangspunkt for skjønnet, og du kan endre beløpet.
# After that: where it stands.
desk-norm-see = Se { $kilde }.
# Below the field of the norm, which is left empty: a day whose rate is not known.
desk-norm-unknown = Vi kjenner ikke statens veiledende sats for { $dato }. Skriv beløpet selv.

# Not a number.
desk-errors-not_a_number = Skriv et tall, for eksempel { $eksempel }.
# Decimals.
desk-errors-not_whole = Skriv et helt tall, for eksempel { $eksempel }.
# More than two decimals.
desk-errors-too_many_decimals = Skriv høyst to desimaler, for eksempel { $eksempel }.
# What may be thousands.
desk-errors-thousands = Mener du { $ene } eller { $andre }? Skriv tallet uten punktum eller komma for tusen, for eksempel { $eksempel }.
# Outside the range.
desk-errors-out_of_range = Tallet må være fra { $minst } til { $mest }, for eksempel { $eksempel }.
# An identity number.
desk-errors-identity_number = Det ser ut som et fødselsnummer. Fjern det, og skriv for eksempel { $eksempel }.
# Not a date.
desk-errors-date = Skriv dag, måned og år, for eksempel { $eksempel }.
# A year of two digits, which may be either of two.
desk-errors-short_year = Mener du { $ene } eller { $andre }? Skriv årstallet med fire sifre, for eksempel { $eksempel }.
# A day that is not in the calendar.
desk-errors-impossible = Den datoen finnes ikke. Skriv for eksempel { $eksempel }.
# A birth date that cannot be.
desk-errors-born = Fødselsdatoen passer ikke med regeldatoen. Skriv for eksempel { $eksempel }.
# A day without rules.
desk-errors-outside = Reglene går fra { $fra } til { $til }. Skriv for eksempel { $eksempel }.

# The last week of an activity comes before its first.
desk-errors-backwards = «Til uke» kan ikke komme før «Fra uke». Skriv en senere uke, for eksempel { $eksempel }, eller ingenting.

# More paid work in a week than a week has.
desk-errors-too_much_paid = Lønnet arbeid i samme uke kan være høyst { $mest } timer til sammen. Skriv færre, for eksempel { $eksempel }.

# The heading.
desk-compare-heading = Kolonnene mot hverandre
# Column: what the row is.
desk-compare-what = Hva, beløp i kroner
# Row: the conclusion.
desk-compare-conclusion = Konklusjon
# Row: which day's amounts they are.
desk-compare-day = Beløpene gjelder
# Where they are those of the law date.
desk-compare-on_law_date = på regeldatoen { $dato }
# Row: what June leaves.
desk-compare-june = På konto i juni, anslag
# Row: what December leaves.
desk-compare-december = På konto i desember, anslag
# Row: what the average month leaves.
desk-compare-average = På konto i gjennomsnitt, anslag
# In place of what is left after tax, while the wage of paid work is unknown.
desk-compare-wage_first = Timelønn mangler
# In place of an amount that a birthday could change.
desk-compare-birth_date_first = Fødselsdato mangler
# Row: the plan's sum.
desk-compare-plan = Hele planen
# The sentence.
desk-compare-more = { $kolonne } gir { $beloep } mer i måneden fra programmet enn { $andre }
# The sentence.
desk-compare-less = { $kolonne } gir { $beloep } mindre i måneden fra programmet enn { $andre }
# The sentence.
desk-compare-same = { $kolonne } gir det samme i måneden fra programmet som { $andre }
# A clause behind the sentence: the whole plan gives more.
desk-compare-plan_more = hele planen gir { $beloep } mer
# A clause behind the sentence: the whole plan gives less.
desk-compare-plan_less = hele planen gir { $beloep } mindre
# A clause behind the sentence: the absence takes more.
desk-compare-absence_more = fraværet trekker { $beloep } mer i én måned
# A clause behind the sentence: the absence takes less.
desk-compare-absence_less = fraværet trekker { $beloep } mindre i én måned
# Opens the rows on which all columns say the same.
desk-compare-equal = Like rader ({ $antall })
# Opens the plans side by side, and their caption.
desk-compare-months = Planene måned for måned, før skatt
# Before the parts that differ.
desk-compare-because = fordi
# A part that gives more.
desk-compare-higher = { $del } er { $beloep } høyere
# A part that gives less.
desk-compare-lower = { $del } er { $beloep } lavere
# A part.
desk-compare-stoenad = kvalifiseringsstønaden
# A part.
desk-compare-barnetillegg = barnetillegget
# A part.
desk-compare-arbeid = trekket for arbeid
# A part.
desk-compare-samordning = trekket for andre ytelser
# Why the qualification benefit differs: the rates.
desk-compare-rates = { $her } mot { $der }
# A rate.
desk-compare-full = hel sats
# A rate.
desk-compare-two_thirds = to tredeler
# Why the supplement differs: the children it is paid for.
desk-compare-children = barn: { $her } mot { $der }
# The conclusions differ.
desk-compare-conclusion_differs = Konklusjonen er en annen: «{ $her }» i { $kolonne }, «{ $der }» i { $andre }.
# Where one of them has none.
desk-compare-no_amounts = Beløpene i { $kolonne } og { $andre } kan ikke sammenlignes ennå.

# First line.
desk-journal-heading = Kvalifiseringsprogrammet: veiledende utregning
# When.
desk-journal-made = Laget { $dato } klokka { $tid }.
# The law date.
desk-journal-law_date = Regeldato { $dato }, regelversjon { $versjon }.
# Last line.
desk-journal-guidance = Veiledende. Bare et vedtak avgjør. Klagefristen er tre uker fra vedtaket kom fram.
# Heading over amounts.
desk-journal-amounts_month = Beløp per måned
# Heading over rates.
desk-journal-rates = Satser
# Heading over the conditions.
desk-journal-conditions = Vilkår
# An activity.
desk-journal-activity = { $aktivitet }: { $timer } i uka, { $uker }
# Where it lasts from beginning to end.
desk-journal-throughout = hele programmet
# Where it lasts some weeks.
desk-journal-weeks = uke { $uker }
# Weeks that are alike.
desk-journal-week = Uke { $uker }: arbeidsrettet { $arbeidsrettet }, støttende { $stoettende }, betalt { $betalt }, til sammen { $sum }
# Names the two lengths of the text for the journal.
desk-journal-length = Lengde
# Chooses the short text.
desk-journal-brief = Kort
# Chooses the full text.
desk-journal-full = Full
# First line of the short text.
desk-journal-brief_made = Veiledende utregning av kvalifiseringsprogrammet, laget { $dato } klokka { $tid }. Bare et vedtak avgjør.
# The law date, in a sentence.
desk-journal-day = Regeldatoen er { $dato }.
# Who it is about: clauses as below, with commas and "and" between them.
desk-journal-participant = Deltakeren { $fakta }.
# A clause of `participant`.
desk-journal-is_aged = er { $alder } år

# The same where the participant is older when the programme starts.
desk-journal-is_aged_at_start = er { $alder } år ({ $start } ved oppstart)
# A clause of `participant`.
desk-journal-has_children =
    { $antall ->
        [0] har ingen barn under 18 år
        [one] har ett barn under 18 år
       *[other] har { $antall } barn under 18 år
    }
# A clause of `participant`, with the hours in words.
desk-journal-works = jobber { $timer } i uka
# A clause of `participant`, with the hours in words.
desk-journal-is_apprentice = er i lære { $timer } i uka
# A clause of `participant`: the wage.
desk-journal-earns = tjener { $beloep } i timen
# A clause of `participant`, with the hours in words.
desk-journal-is_absent = har { $timer } ugyldig fravær i én måned
# A clause of `participant`: a benefit, with a small letter.
desk-journal-receives = får { $ytelse } ({ $beloep } i måneden)
# The qualification benefit, the day whose amount it is, and where it stands.
desk-journal-amount = Stønaden er { $beloep } i måneden før skatt { $naar } ({ $hjemmel }).
# The same where there are children.
desk-journal-amount_with_children = Stønaden med barnetillegg er { $beloep } i måneden før skatt { $naar } ({ $hjemmel }).
# The qualification benefit in the one month with absence.
desk-journal-absent_month = I måneden med fraværet er den { $beloep }.
# What reaches the account.
desk-journal-account = I en vanlig måned kommer omtrent { $beloep } på konto.
# The same where there is paid work.
desk-journal-account_with_wage = Stønad og lønn gir omtrent { $beloep } på konto i en vanlig måned.
# What the estimate assumes, in few words.
desk-journal-assumed = Anslaget gjelder skatteklasse 1 i { $aar } uten annen inntekt, og ikke i Finnmark og Nord-Troms. Skattekortet avgjør.
# In place of what reaches the account while the wage of paid work is unknown.
desk-journal-no_wage = Timelønnen er ikke oppgitt. Derfor vet vi ikke hva som kommer på konto.
# In place of the plan that a birthday could change.
desk-journal-no_birth_date = Fødselsdatoen er ikke oppgitt. En bursdag kan endre planen, og derfor er den ikke regnet ut.
# In place of the amounts that a birthday before the start could change.
desk-journal-no_birth_date_for_amounts = Fødselsdatoen er ikke oppgitt. Deltakeren kan fylle år før oppstart, og derfor er beløpene ikke regnet ut.
# The plan in a sentence.
desk-journal-plan = Planen fra { $fra } til { $til } gir til sammen { $beloep } før skatt.
# What was filled in: the age.
desk-journal-age = Alder: { $alder } år
# What was filled in: the birth date.
desk-journal-born = Født: { $dato }
# What was filled in: how many children.
desk-journal-children = Barn: { $antall }
# What was filled in: the birth dates of the children.
desk-journal-children_born = Barn født: { $datoer }
# What was filled in: the hours of paid work.
desk-journal-work = Lønnet arbeid: { $timer } i uka
# What was filled in: the hours of an apprenticeship.
desk-journal-apprenticeship = Læretid: { $timer } i uka
# What was filled in: an amount of each month.
desk-journal-a_month = { $hva }: { $verdi } i måneden
# Column of the file.
desk-journal-csv_column = kolonne
# Column of the file.
desk-journal-csv_law_date = regeldato
# Column of the file.
desk-journal-csv_version = regelversjon
# Column of the file.
desk-journal-csv_month = maaned
# Column of the file.
desk-journal-csv_weekdays = hverdager
# Column of the file.
desk-journal-csv_days = stoenadsdager
# Column of the file.
desk-journal-csv_stoenad = stoenad
# Column of the file.
desk-journal-csv_supplement = barnetillegg
# Column of the file.
desk-journal-csv_absence = fravaer
# Column of the file.
desk-journal-csv_set_off = andre_ytelser
# Column of the file.
desk-journal-csv_before_tax = foer_skatt
# Column of the file.
desk-journal-csv_tax = skatt
# Column of the file.
desk-journal-csv_account = paa_konto
# Column of the file.
desk-journal-csv_notes = merknader

# In the bar: how many of the rules about the programme are broken.
desk-bar-checks =
    { $brutt ->
        [0] Ingen av { $alle } krav brutt
        [one] { $brutt } av { $alle } krav ikke oppfylt
       *[other] { $brutt } av { $alle } krav ikke oppfylt
    }

# Opens the programme.
desk-programme-heading = Programuka
# Heading over the checks.
desk-programme-week_heading = Sjekk av programmet
# Label: what is done.
desk-programme-activity = Aktivitet
# Label: hours a week.
desk-programme-hours = Timer i uka
# Label: first week.
desk-programme-from_week = Fra uke
# Label: last week.
desk-programme-to_week = Til uke
# Adds an activity.
desk-programme-add = Legg til aktivitet
# Removes an activity.
desk-programme-remove = Fjern aktivitet { $nummer }
# An activity's legend.
desk-programme-number = Aktivitet { $nummer }
# Fills in the template.
desk-programme-template = Fyll inn «ordinært løp 2008»
# What the template is.
desk-programme-template_note = Malen følger skissen fra 2008: fra støttende tiltak til arbeidsrettede tiltak.
# Caption of the table of weeks.
desk-programme-caption = Timer i uka, etter slag
# Column: weeks.
desk-programme-weeks = Uker
# A stretch of weeks.
desk-programme-week_range = { $fra }–{ $til }
# Kind of activity.
desk-programme-work_oriented = Arbeidsrettet
# Kind of activity.
desk-programme-supporting = Støttende
# Kind of activity.
desk-programme-paid = Betalt
# All together.
desk-programme-total = Til sammen

# A row of the week that cannot be changed there: paid work typed in its own field.
desk-programme-from_case = { $timer } fra feltet «{ $felt }»

# In place of the field for paid work, where the week holds it.
desk-programme-from_week_of = { $felt }: { $timer }, fra programuka.

# Under the activities: the hours of each stretch of weeks, of full time.
desk-programme-sum = Uke { $uker }: { $timer } av 37,5 timer

# Opens every check of the programme.
desk-programme-all_checks = Alle krav til programmet
# Heading over the deadlines.
desk-programme-deadlines = Frister
# Label: the day the application arrived.
desk-programme-application = Søknaden kom
# Label: the day the decision came.
desk-programme-decision = Vedtaket kom fram
# A deadline.
desk-programme-latest_start = Programmet må starte senest { $dato }.
# A deadline, and where it stands.
desk-programme-complaint = Siste dag for å klage er { $dato } ({ $hjemmel }).
# Label: the months used before the decision.
desk-programme-used = Måneder brukt før vedtaket
# What counts among them, and what the number of months then is.
desk-programme-used_hint = Uten permisjon og avbrudd. «Antall måneder» er da det nye vedtaket.
# Before the sentence about all months, where some were used.
desk-programme-with_used = { $brukt } er brukt, og vedtaket er på { $nytt }: { $sum } til sammen.
# In place of an outcome, where a rule gives a right.
desk-programme-right = Rett
# In place of an outcome, where each year needs a decision of its own.
desk-programme-several_decisions = Flere vedtak
# In place of an outcome, where something is for the office and the participant to agree on.
desk-programme-to_agree = Må avtales
# What more than two years took before 2019.
desk-programme-special_assessment = { $maaneder } måneder krever en særskilt vurdering.
# Opens how the programme ends.
desk-programme-ending_heading = Når programmet slutter
# In place of the hours of ordinary work, where none are known.
desk-programme-no_paid = Ingen lønnet aktivitet er lagt inn i programuka.
# Why the start cannot be judged, where it is the start that is missing.
desk-programme-no_start = Oppstart er ikke skrevet inn.
# Where it is the date of the application.
desk-programme-no_application = Datoen søknaden kom, er ikke skrevet inn.
# One hour, and several.
desk-programme-hours_of =
    { $antall ->
        [one] { $antall } time
       *[other] { $antall } timer
    }
# One month, and several.
desk-programme-months_of =
    { $antall ->
        [one] { $antall } måned
       *[other] { $antall } måneder
    }
# What does not count.
desk-programme-not_counted = Godkjent permisjon og avbrudd regnes ikke med i varigheten.
# Opens the rights to absence.
desk-programme-leave = Fravær med stønad
# Label: children cared for.
desk-programme-leave_children = Barn til og med året de fyller 12, kronisk syke til og med året de fyller 18
# Label: those chronically ill.
desk-programme-leave_ill = Av dem kronisk eller langvarig syke eller funksjonshemmede
# Tick: alone with the care.
desk-programme-leave_alone = Er alene om omsorgen
# The days.
desk-programme-leave_days = Inntil { $dager } arbeidsdager på tolv måneder ved barns sykdom.
# Before there were rules.
desk-programme-leave_none = Reglene om fravær gjelder fra 1. januar 2012.

# All of `desk-rules-`: the name of a rule about the programme, in a list with its outcome and reason after it.
desk-rules-fulltid = Fulltid
desk-rules-halv_stilling = Ordinært arbeid
desk-rules-arbeidsrettet = Arbeidsrettede tiltak
desk-rules-vesentlig_del = Den vesentlige delen
desk-rules-halvveis = På plass halvveis
desk-rules-jobbsoeking = Jobbsøking
desk-rules-evaluering = Evaluering
desk-rules-individuell_plan = Individuell plan
desk-rules-varighet = Varighet
desk-rules-oppstart = Oppstart
desk-rules-ferie = Ferie

# All of `desk-rule_reasons-`: whole sentences under the name of a rule.
desk-rule_reasons-ingen_aktiviteter = Ingen aktivitet er lagt inn ennå.
desk-rule_reasons-full_uke = Alle uker er på full tid.
desk-rule_reasons-ikke_full_uke = Minst én uke har bare { $timerMinst } av 37,5 timer.
desk-rule_reasons-over_full_uke = Minst én uke har { $timerMest } timer, mer enn full tid.
desk-rule_reasons-innenfor_halv_stilling =
    Ordinært arbeid er { $timerMest ->
        [one] { $timerMest } time
       *[other] { $timerMest } timer
    } i uka på det meste, innenfor halv stilling.
desk-rule_reasons-over_halv_stilling =
    Ordinært arbeid er { $timerMest ->
        [one] { $timerMest } time
       *[other] { $timerMest } timer
    } i uka, mer enn halv stilling. Til og med 2018 regnes læretid med.
desk-rule_reasons-har_arbeidsrettet = Programmet har arbeidsrettede tiltak.
desk-rule_reasons-mangler_arbeidsrettet = Programmet mangler arbeidsrettede tiltak.
desk-rule_reasons-over_halvparten = Mer enn halvparten av timene er rettet mot arbeid.
desk-rule_reasons-ikke_over_halvparten = Høyst halvparten av timene er rettet mot arbeid. Vurder om den vesentlige delen styrker muligheten for arbeid.
desk-rule_reasons-paa_plass_halvveis = Arbeidsrettede tiltak er på plass halvveis.
desk-rule_reasons-etter_halvveis = Arbeidsrettede tiltak kommer først etter halvveis.
desk-rule_reasons-har_jobbsoeking = Programmet har jobbsøking.
desk-rule_reasons-mangler_jobbsoeking = Programmet mangler jobbsøking. Fra 2012 kan den vente til den siste delen, i et forlenget program til den siste delen av den siste perioden.
desk-rule_reasons-evaluering_avtales = Avtal datoer for evaluering, og skriv dem i vedtaket.
desk-rule_reasons-rett_til_plan = Deltakeren har rett til individuell plan.
desk-rule_reasons-varighet_ubesvart = Antall måneder er ikke skrevet inn.
desk-rule_reasons-innenfor_ett_vedtak =
    { $maaneder ->
        [one] { $maaneder } måned
       *[other] { $maaneder } måneder
    } er innenfor ett vedtak.
desk-rule_reasons-flere_vedtak =
    { $maaneder ->
        [one] { $maaneder } måned
       *[other] { $maaneder } måneder
    } krever mer enn ett vedtak, for hvert er på høyst ett år.
desk-rule_reasons-vedtak_over_ett_aar = Et vedtak kan gjelde høyst ett år om gangen. Det er vedtaket som er for langt, ikke programmet.
desk-rule_reasons-innenfor_varigheten = Det er innenfor den vanlige varigheten.
desk-rule_reasons-ny_vurdering =
    { $maaneder ->
        [one] { $maaneder } måned
       *[other] { $maaneder } måneder
    } krever en ny vurdering.
desk-rule_reasons-saerskilt_vurdering =
    { $maaneder ->
        [one] { $maaneder } måned
       *[other] { $maaneder } måneder
    } krever særlige grunner: framgang, motivasjon og sannsynlig overgang til arbeid.
desk-rule_reasons-over_lengste =
    { $maaneder ->
        [one] { $maaneder } måned
       *[other] { $maaneder } måneder
    } er lenger enn et program kan vare.
desk-rule_reasons-oppstart_ubesvart = Oppstart og datoen søknaden kom, er ikke skrevet inn.
desk-rule_reasons-oppstart_i_tide = Programmet starter innen seks måneder etter søknaden.
desk-rule_reasons-oppstart_for_sen = Programmet starter mer enn seks måneder etter søknaden.
desk-rule_reasons-rett_til_ferie = Inntil { $dager } arbeidsdager ferie med stønad i kalenderåret, fem flere etter fylte 60. Kommunen fastsetter når.

# All of `desk-endings-`: whole sentences about how the programme ends, in a list.
desk-endings-fravaer = Fravær på grunn av ordinært arbeid, fødsel eller adopsjon kan ikke avslutte programmet det første året fraværet varer (sosialtjenesteloven § 34).
desk-endings-avbrudd = Et avbrudd varer høyst ett år (sosialtjenesteloven § 34).
desk-endings-deltakerbevis = Deltakeren får et deltakerbevis når programmet slutter (KVP-forskriften § 1 femte ledd).

# All of `desk-activities-`: the kinds of activity that can be chosen for the programme's week.
desk-activities-arbeidsmarkedstiltak = Arbeidsmarkedstiltak
desk-activities-arbeidstrening = Arbeidstrening
desk-activities-arbeid_med_bistand = Arbeid med bistand
desk-activities-loennstilskudd = Lønnstilskudd
desk-activities-opplaering = Opplæring eller kvalifisering
desk-activities-norskopplaering = Norskopplæring
desk-activities-jobbsoeking = Jobbsøking
desk-activities-mestringstrening = Motivasjons- og mestringstrening
desk-activities-fysisk_aktivitet = Fysisk aktivitet og kosthold
desk-activities-behandling = Behandling eller helsehjelp
desk-activities-oekonomisk_raadgivning = Økonomisk rådgivning
desk-activities-botrening = Botrening
desk-activities-egenaktivitet = Egenaktivitet
desk-activities-ordinaert_arbeid = Ordinært arbeid
desk-activities-laeretid = Læretid

# The getting-started checklist.
desk-checklist =
    - Finn aktuelle deltakere, også i andre midlertidige tiltak.
    - Inviter til en samtale.
    - Ta imot søknaden, helst skriftlig.
    - Vurder arbeidsevnen.
    - Lag innholdet sammen mens søknaden behandles.
    - Kartlegg tiltak og tjenester.
    - Avtal det praktiske: sted, tid, kontaktperson og timelister.
    - Navngi det som må lykkes, og det som kan gå galt.
    - Se til at den første stønaden blir betalt i tide.
# Rights to absence with benefit.
desk-leave_rights =
    - Egen sykdom: egenmelding i inntil tre kalenderdager om gangen, etter åtte ukers deltakelse (§§ 6 og 8).
    - Blir deltakeren syk igjen innen 16 dager, legges fraværene sammen. Etter fire fravær med egenmelding på 12 måneder kan retten til egenmelding falle bort (§ 8).
    - Sykt barn eller syk barnepasser: 10 arbeidsdager på 12 måneder, 15 med flere enn to barn. Hvert kronisk sykt eller funksjonshemmet barn gir 10 til. Den som er alene om omsorgen, får dobbelt så mange (§§ 9–11).
    - Retten gjelder til og med året barnet fyller 12. Er barnet kronisk eller langvarig sykt eller funksjonshemmet, gjelder den til og med året det fyller 18 (§ 9).
    - Fødsel: 10 dager før termin, seks uker etter fødselen, 10 dager for faren ved fødselen, en time per dag for amming (§§ 12–14).
    - Velferdspermisjon: inntil 10 arbeidsdager i året kan gis etter søknad. Det er skjønn, ikke en rett (§ 15).
    - Fridager med stønad, om ikke programmet sier noe annet: lørdager, søndager, 1. og 17. mai. Dessuten 1. januar, skjærtorsdag, langfredag, 2. påskedag, Kristi himmelfartsdag, 2. pinsedag, 25. og 26. desember (§ 16).
    - To religiøse dager for den som ikke er med i Den norske kirke. De varsles ti arbeidsdager i forveien (§ 16).
# The keyboard map and other help.
desk-keyboard =
    - Tab går til neste felt eller gruppe, Shift og Tab til det forrige.
    - I en gruppe med knapper velger J, N eller U svaret som begynner på bokstaven. Piltastene går fra svar til svar, og Delete eller Backspace tar svaret bort.
    - Ctrl og Enter hopper til resultatet, og tilbake dit du var.
    - Ctrl, Shift og Enter kopierer kolonnen til en ny.
    - Mellomrom huker av en boks og åpner en overskrift. Enter trykker på en knapp.
    - Esc lukker en tekst til journalen, og sier nei til å slette alt. Varsler siden at alt slettes, fortsetter samtalen.
    - Tomme felt regnes som ikke besvart. Et grått beløp er det siste vi kunne regne ut.
    - Ingen enkelttast gjør noe utenfor et felt, en gruppe eller en knapp. Ingenting lagres når du lukker siden.

# Other information that would change the conclusion. What then follows stands behind it.
desk-changes-answer = { $felt }: { $svar }.
# A day, with what happens on it, and what then follows.
desk-changes-date = { $naar }: { $foelge }


## For caseworkers: what the guide says to a person, said about a participant

# All of `about-result-`: in place of the same of `result-`, to a caseworker about a participant.
about-result-conclusions-likely-heading = Det ser ut som vilkårene er oppfylt
about-result-conclusions-likely-lead = Opplysningene passer med alle vilkårene. Vedtaket avgjør.
about-result-conclusions-likely-short = Vilkårene ser ut til å være oppfylt
about-result-conclusions-needs_assessment-heading = Minst ett vilkår må vurderes
about-result-conclusions-needs_assessment-lead = Ingenting taler imot, men noe må avgjøres ved skjønn.
about-result-conclusions-needs_assessment-short = Må vurderes
about-result-conclusions-incomplete-heading = Noe er ikke besvart
about-result-conclusions-incomplete-lead = Fyll inn det som mangler. Det kan avgjøre.
about-result-conclusions-incomplete-short = Noe er ikke besvart
about-result-conclusions-unlikely-heading = Det ser ikke ut som vilkårene er oppfylt
about-result-conclusions-unlikely-lead = Minst ett vilkår er ikke oppfylt. Deltakeren kan likevel søke og få et vedtak å klage på.
about-result-conclusions-unlikely-short = Minst ett vilkår er ikke oppfylt

about-result-amounts-if_granted = Beløpene gjelder hvis programmet likevel innvilges.
about-result-amounts-under_25 = Stønaden er to tredeler fordi deltakeren er under 25 år. Barnetillegget er like stort for alle.
about-result-amounts-working = Beløpet er satt ned fordi deltakeren jobber { $timer }.
about-result-amounts-at_25 = Fra deltakeren fyller 25: { $beloep } i måneden før skatt.

about-result-changes-answers_heading = Andre opplysninger
about-result-changes-conclusion = Da er konklusjonen «{ $konklusjon }».

# In place of the same of `outcomes-`: as a label beside a condition.
about-outcomes-discretion = Må vurderes

# All of `about-reasons-`: whole sentences under the name of a condition, to a caseworker about a participant.
about-reasons-alder_ubesvart = Alderen er ikke oppgitt. Den nedre grensen er { $minstealder } år.
about-reasons-under_minstealder = Deltakeren er { $alder } år, under aldersgrensen på { $minstealder }.
about-reasons-innenfor_aldersgrensene = Deltakeren er { $alder } år, innenfor aldersgrensene.
about-reasons-fylt_67 = Deltakeren er { $alder } år. Loven sier ikke hva som gjelder det året deltakeren er 67. Vurder det.
about-reasons-over_aldersgrensen = Deltakeren er { $alder } år, over den øvre aldersgrensen.
about-reasons-opphold_ubesvart = Oppholdet er ikke oppgitt.
about-reasons-norsk_statsborger = Deltakeren er norsk statsborger. Da kreves det ikke fast bopel.
about-reasons-fast_bopel = Lovlig opphold og fast bopel i Norge.
about-reasons-ikke_lovlig_opphold = Oppholdet er ikke lovlig. Sjekk unntakene. Gi råd, og hjelp i en nødssituasjon.
about-reasons-uten_fast_bopel = Deltakeren har ikke fast bopel. Sjekk unntakene, og avtalene med andre land.
about-reasons-eoes_ubesvart = Uten fast bopel avgjør det om deltakeren er EØS-borger eller i familie med en.
about-reasons-eoes_unntak_vurderes = Unntaket for EØS-borgere kan gjelde. Bare første oppholdsrett etter utlendingsloven § 111 er ikke nok.
about-reasons-opphold_ukjent = Oppholdet må avklares.
about-reasons-evne_ubesvart = Arbeids- og inntektsevnen er ikke oppgitt.
about-reasons-evne_nedsatt = Arbeids- og inntektsevnen er vesentlig nedsatt.
about-reasons-evne_ikke_nedsatt = Arbeids- og inntektsevnen er ikke vesentlig nedsatt.
about-reasons-evne_ukjent = Vurder både arbeidsevnen og inntektsevnen. Loven har ingen prosentgrense.
about-reasons-ytelser_ubesvart = Ytelsene er ikke oppgitt.
about-reasons-ingen_ytelser = Ingen ytelser til livsopphold.
about-reasons-svaert_begrensede_ytelser = Ytelsene er svært begrensede. Vurder dem skjønnsmessig.
about-reasons-mer_enn_begrensede_ytelser = Ytelsene er mer enn svært begrensede.
about-reasons-ytelser_ukjent = Sammenlign ytelsene med statens veiledende sats uten bolig, og bruk skjønn.
about-reasons-vurdering_ubesvart = Det er ikke oppgitt om arbeidsevnen er vurdert.
about-reasons-vurdering_gjennomfoert = Arbeidsevnevurderingen er gjennomført.
about-reasons-vurdering_maa_gjoeres = Arbeidsevnevurderingen må gjøres før vedtaket.
about-reasons-vurdering_ukjent = Finn ut om arbeidsevnevurderingen er gjort.
about-reasons-oppfoelging_ubesvart = Behovet for oppfølging er ikke oppgitt.
about-reasons-oppfoelging_trengs = Deltakeren trenger tett og koordinert oppfølging.
about-reasons-oppfoelging_trengs_ikke = Deltakeren trenger ikke tett og koordinert oppfølging. Et annet tiltak kan passe bedre.
about-reasons-egen_jobbsoeking_vesentlig = Egen jobbsøking er det vesentlige. Før 2019 var det grunn til avslag.
about-reasons-egen_jobbsoeking_vurderes = Deltakeren trenger tett oppfølging, men egen jobbsøking er det vesentlige. Vurder om et kortere tiltak passer bedre.
about-reasons-oppfoelging_ukjent = Vurder behovet for oppfølging.
about-reasons-introduksjonsprogram_ubesvart = Det er ikke oppgitt om deltakeren er i introduksjonsprogrammet.
about-reasons-ikke_i_introduksjonsprogram = Deltakeren er ikke i introduksjonsprogrammet.
about-reasons-i_introduksjonsprogram = Deltakeren er i introduksjonsprogrammet. Kvalifiseringsprogrammet kan komme etterpå.
about-reasons-introduksjonsprogram_ukjent = Finn ut hvilket program deltakeren er i.
about-reasons-nav_kontor_ubesvart = Det er ikke oppgitt om kommunen hadde Nav-kontor.
about-reasons-mangler_nav_kontor = Kommunen hadde ikke Nav-kontor. Fram til 2010 gjaldt programmet bare der det var et.
about-reasons-nav_tilbud_ubesvart = Det er ikke oppgitt om Nav-kontoret kan tilby et program.
about-reasons-nav_kan_ikke_tilby = Nav-kontoret kan ikke tilby et program. Fram til 2019 var det et vilkår at kontoret kunne det.
about-reasons-unntak_ikke_reist = Unntaket er ikke brukt.
about-reasons-uforholdsmessig_byrde = Et program er uforholdsmessig byrdefullt på grunn av forhold hos søkeren. Begrunn det i vedtaket. Kommunens økonomi er ingen grunn.
about-reasons-byrde_vurderes = Vurder om forhold hos søkeren gjør et program uforholdsmessig byrdefullt. Kommunens økonomi er ingen grunn.

# In place of the same of `steps-`: the name of a line in the calculation.
about-steps-andel_under_25 = Andel under 25 år

# In place of a calculation: the number is what the caseworker entered.
about-operations-answer = oppgitt

# All of `about-events-`: a clause as in `events-`, put into { $hendelse } of `result-changes-date`. In the plan it stands alone.
about-events-fyller_25 = deltakeren fyller 25 år og får full stønad
about-events-fyller_67 = deltakeren fyller 67 år
about-events-fyller_68 = deltakeren fyller 68 år
about-events-fyller_minstealder = deltakeren når den nedre aldersgrensen

# All of `about-warnings-`: whole sentences, to a caseworker about a participant.
about-warnings-over_halv_stilling = Ordinært arbeid kan høyst være halv stilling, 18,75 timer i uka.
about-warnings-laerling_spoer_nav = Læretid kan være mer enn halv stilling. Vurder om det er rom for programmet.
about-warnings-alder_kan_endre_seg = Alderen kan endre seg før programmet er slutt. Skriv fødselsdatoen for et riktig beløp.


## For caseworkers: arbeid med bistand, the pilot of 2008 and 2009

# Accessible name of the screen as a region.
bistand-screen-region = Arbeid med bistand, forsøket i 2008 og 2009
# Its heading.
bistand-screen-heading = Arbeid med bistand: hva to måter å betale på ga
# Under it: that the pilot is history.
bistand-screen-notice = Dette er historie. I 2008 og 2009 prøvde Nav ut to måter å betale arrangører på. Beløpene er 2008-kroner, og ingen får betalt etter dem i dag.
# What one can do here.
bistand-screen-lead = Fyll inn det arrangøren rapporterte. Du ser straks hva Nav lovet, hva arrangøren krevde og hva som ble betalt. Ingenting lagres eller sendes.
# That the rates did not change in the pilot's time.
bistand-screen-rates = Satsene var de samme så lenge forsøket varte.
# Name of the group of what to settle.
bistand-screen-views = Hva vil du regne på?
# Settle model A.
bistand-screen-model_a = Modell A
# Settle model B.
bistand-screen-model_b = Modell B
# Settle both.
bistand-screen-both = A og B side om side
# What model A pays.
bistand-screen-pays_a = Modell A ga { $ordinaer } i måneden for en deltaker med behov for oppfølging og tilpasning, og { $omfattende } ved omfattende behov. Bonusen var { $bonus } for hver fast ansettelse.
# What model B pays.
bistand-screen-pays_b = I modell B kjøpte Nav { $timer } timer i måneden for hver tilrettelegger, til { $sats } for timen. Så mange skulle minst brukes, { $andel } prosent av en arbeidsmåned. Bonusen var { $bonus } for hver fast ansettelse.
# Heading of the pane where one fills in.
bistand-screen-inputs = Opplysninger
# Heading of the pane with the result.
bistand-screen-result = Resultat
# That an empty field counts as nothing.
bistand-screen-blank = Et tomt felt teller som null når det ikke står noe annet ved feltet. Skriv desimaler med komma eller punktum.
# In place of the result while nothing is filled in.
bistand-screen-nothing = Fyll inn tallene fra rapporten, så kommer beløpene.
# The same of a month whose places or participants are there, under model A.
bistand-screen-months_missing = Deltakermånedene mangler. Fyll dem inn, så kommer beløpene.
# What is taken for granted where nothing is filled in.
bistand-screen-assumed = Der det ikke står noe om plasser eller måneder, regner vi med at hver deltaker har en plass hele måneden.
# Which fields count as nothing.
bistand-screen-counted_as_nothing = Regnet som 0 fordi ingenting er fylt inn: { $felt }.
# Name of the group of months.
bistand-screen-months = Måneder
# Label of the first month.
bistand-screen-first_month = Første måned
# Adds a month like the one in front.
bistand-screen-add_month = Ny måned med de samme deltakerne
# Removes the month in front.
bistand-screen-remove_month = Fjern måneden
# Brings back what was removed last.
bistand-screen-undo = Angre
# Shows the claim as a table for other programs.
bistand-screen-csv = Kravet som CSV
# Asks to wipe everything.
bistand-screen-start_over = Start på nytt
# The question.
bistand-screen-wipe_question = Vil du slette alt du har fylt inn?
# Read aloud when everything is wiped.
bistand-screen-wiped = Alt er slettet.
# In place of amounts while fields are wrong.
bistand-screen-withheld = Vi viser ingen beløp før dette er rettet: { $felt }.
# Read aloud when there is another result.
bistand-screen-announcement = Til sammen { $beloep }.
# The same of models A and B side by side.
bistand-screen-announcement_of_both = A: { $a }. B: { $b }.
# Opens the calculation.
bistand-screen-calculation = Slik har vi regnet det ut
# Column of the calculation: what.
bistand-screen-calculation_what = Hva
# Column of the calculation: what it came to.
bistand-screen-calculation_value = Verdi
# Before the places a line rests on.
bistand-screen-basis = Kilde:
# Heading over the checklist.
bistand-screen-flow = Hvem sender hva, og når
# Heading over the assumptions.
bistand-screen-assumptions = Der kilden ikke sier noe
# Guideline: participants for each facilitator outside the pilot.
bistand-screen-guideline = Utenfor forsøket var { $antall } deltakere per tilrettelegger veiledende.
# Where every number comes from.
bistand-screen-source = Alle tall er fra lysbildene «Arbeid med bistand» fra Arbeids- og velferdsdirektoratet, 8. november 2007. Econ Pöyry og Proba evaluerte forsøket i 2010 (R-2010-068).
# On paper: that it is no claim by itself.
bistand-screen-paper = Regnet ut med forsøkets satser, regelversjon { $versjon }. Veiledende, og ikke et vedtak.

# Facilitators.
bistand-fields-tilretteleggere = Tilretteleggere
# Permanent jobs.
bistand-fields-faste_ansettelser = Nye faste ansettelser
# Model A: places, ordinary need.
bistand-fields-ordinaer_plasser = Plasser (oppfølging og tilpasning)
# Participant-months, ordinary need.
bistand-fields-ordinaer_maaneder = Deltakermåneder (oppfølging og tilpasning)
# Places, extensive need.
bistand-fields-omfattende_plasser = Plasser (omfattende behov)
# Participant-months, extensive need.
bistand-fields-omfattende_maaneder = Deltakermåneder (omfattende behov)
# Model B: hours of guidance.
bistand-fields-veiledning = Veiledning av deltakere (timer)
# Hours with employers.
bistand-fields-arbeidsgiver = Veiledning av arbeidsgivere (timer)
# Hours of travel.
bistand-fields-reise = Reise for oppfølging (timer)
# Participants.
bistand-fields-deltakere = Deltakere
# Both: participants, ordinary need.
bistand-fields-ordinaer_deltakere = Deltakere (oppfølging og tilpasning)
# Hours on each of them.
bistand-fields-ordinaer_timer = Timer på hver (oppfølging og tilpasning)
# Participants, extensive need.
bistand-fields-omfattende_deltakere = Deltakere (omfattende behov)
# Hours on each of them.
bistand-fields-omfattende_timer = Timer på hver (omfattende behov)
# A participant's need.
bistand-fields-behov = Behov
# The part of the month a participant took part.
bistand-fields-maaneder = Del av måneden

# Which jobs earn a bonus.
bistand-hints-faste_ansettelser = Tell bare dem som har fullført prøvetiden i en fast stilling i en ordinær virksomhet. Midlertidig jobb, eller fast jobb før prøvetiden er over, gir ingen bonus.
# How parts of months are written.
bistand-hints-maaneder = En hel måned er 1, en halv er 0,5. Har du fylt inn måneder eller timer for noen, betyr et tomt felt hele måneden.
# The same of the participant-months of all.
bistand-hints-deltakermaaneder = En hel måned er 1, en halv er 0,5. Har du fylt inn andre måneder eller timer, betyr et tomt felt at alle var med hele måneden.
# The cap of places.
bistand-hints-plasser = Høyst { $tak } for hver tilrettelegger.
# What is bought for each facilitator.
bistand-hints-tilretteleggere = Nav kjøper { $timer } timer for hver.

# No number.
bistand-errors-not_a_number = Skriv et tall fra 0 til { $mest }, for eksempel { $eksempel }.
# Decimals where a whole number is asked for.
bistand-errors-not_whole = Skriv et helt tall fra 0 til { $mest }, for eksempel { $eksempel }.
# More than two decimals.
bistand-errors-too_many_decimals = Skriv tallet med høyst to desimaler, for eksempel { $eksempel }.
# What may be thousands.
bistand-errors-thousands = Mener du { $ene } eller { $andre }? Skriv tallet uten punktum eller komma for tusen, for eksempel { $eksempel }.
# Less than none, or too much.
bistand-errors-out_of_range = Tallet må være fra 0 til { $mest }, for eksempel { $eksempel }.
# An identity number.
bistand-errors-identity_number = Dette ser ut som et fødselsnummer, og det skal aldri stå her. Skriv et antall, for eksempel { $eksempel }.

# The table's caption.
bistand-amounts-caption = Beløp for måneden
# Its columns: what, and kroner.
bistand-amounts-columns =
    - Hva
    - Kroner
# Commitment.
bistand-amounts-tilsagn = Tilsagn fra Nav
# Claim.
bistand-amounts-krav = Krav fra arrangøren
# What of the claim is not paid.
bistand-amounts-ikke_betalt = Av kravet blir ikke betalt
# Settlement.
bistand-amounts-refusjon = Refusjon
# Unused.
bistand-amounts-avregning = Ubrukt av tilsagnet
# Bonus.
bistand-amounts-bonus = Bonus
# Settlement and bonus.
bistand-amounts-total = Refusjon og bonus til sammen
# Model B: hours used.
bistand-amounts-timer = Timer brukt
# Hours bought.
bistand-amounts-kjoepte_timer = Timer kjøpt
# Heading over the months together.
bistand-amounts-series = Alle måneder
# The sum of those months alone of which something is known.
bistand-amounts-known_months = Måneder med tall
# Which months the sum leaves out.
bistand-amounts-without = Summen er uten { $maaneder }, for der mangler tallene.
# Column: the month.
bistand-amounts-month = Måned
# The row that sums up.
bistand-amounts-sum = Til sammen
# Before how many warnings there are.
bistand-amounts-warnings = Varsler

# Model A: too many places.
bistand-warnings-over_tak_a = { $behov }: { $antall } plasser er for mange. Taket er { $tak } med så mange tilretteleggere.
# More months than places.
bistand-warnings-over_plasser = { $behov }: Deltakermånedene ({ $brukt }) er flere enn plassene ({ $plasser }). Det som er for mye, blir ikke betalt.
# Model B: too few hours.
bistand-warnings-under_minstekrav = Timene som er brukt ({ $timer }), er færre enn Nav har kjøpt ({ $kjoept }). Så mange skulle minst brukes.
# Too many hours.
bistand-warnings-timer_over_tilsagn = Timer som er brukt ut over det Nav har kjøpt: { $timer }. De blir ikke betalt uten en ny bestilling.
# Too many participants.
bistand-warnings-over_tak_b = { $antall } deltakere er for mange. Taket er { $tak } med så mange tilretteleggere.
# Average need is more than was bought.
bistand-warnings-norm_over_kjoepte_timer = En deltaker trenger { $norm } timer i snitt. Det blir { $normtimer } timer, og Nav har kjøpt { $kjoept }.
# More permanent jobs than participants.
bistand-warnings-mange_ansettelser = Det er flere nye faste ansettelser ({ $faste }) enn deltakere ({ $deltakere }). Bonus gis bare én gang for hver deltaker. Sjekk tallene.

# Opens the participants.
bistand-claim-participants = Deltakerne én for én
# That they have numbers, never names.
bistand-claim-note = Deltakerne har nummer, aldri navn. Når du legger til noen, regner vi ut summene for deg.
# What of all together does not count then.
bistand-claim-set_aside = Så lenge deltakerne står én for én, teller ikke det du skrev for alle: { $felt }. Det teller igjen når du fjerner dem.
# Adds one.
bistand-claim-add = Legg til deltaker
# Removes one.
bistand-claim-remove = Fjern deltaker { $nummer }
# One of them.
bistand-claim-participant = Deltaker { $nummer }
# Column over the numbers of participants, where there is little room.
bistand-claim-number = Nr.
# In place of a field that they fill in.
bistand-claim-from_rows = { $felt }: { $verdi } til sammen
# Heading of the claim.
bistand-claim-heading = Krav om refusjon, { $maaned }
# Column: who.
bistand-claim-who = Deltaker
# In that column where they are not listed one by one.
bistand-claim-all = Alle
# Column: participant-months.
bistand-claim-months = Deltakermåneder
# Column: all hours.
bistand-claim-hours = Timer
# Column: the amount.
bistand-claim-amount = Kroner
# Ordinary need.
bistand-claim-ordinaer = Oppfølging og tilpasning
# Extensive need.
bistand-claim-omfattende = Omfattende behov
# Column of the file: the month.
bistand-claim-csv_month = Måned
# Column: the model.
bistand-claim-csv_model = Modell
# Column: what the line is about.
bistand-claim-csv_what = Hva
# Column: how many.
bistand-claim-csv_count = Antall
# Column: the rate.
bistand-claim-csv_rate = Sats i kroner

# The table's caption, and its heading.
bistand-compare-heading = De samme deltakerne i begge modeller
# Columns.
bistand-compare-columns =
    - Hva
    - Modell A
    - Modell B
# One costs less.
bistand-compare-cheaper = Modell { $billigst } koster { $beloep } mindre enn modell { $andre } for disse deltakerne.
# Both cost the same.
bistand-compare-same = Modellene koster like mye for disse deltakerne.
# In place of which costs less, where no hours are filled in.
bistand-compare-hours_missing = Fyll inn timer også, så ser du hvilken modell som koster minst.
# The same where the hours of some are there, and of these not.
bistand-compare-some_hours_missing = Fyll inn timer for alle, så ser du hvilken modell som koster minst. Dette mangler: { $hvem }.
# In place of which costs less, where nobody is filled in.
bistand-compare-months_missing = Fyll inn deltakere også, så ser du hvilken modell som koster minst.
# Where several months are filled in: the month that is compared.
bistand-compare-of_month = Modellene sammenlignes måned for måned. Dette er { $maaned }.
# Part of a claim is not paid.
bistand-compare-unpaid = Av kravet i modell { $modell } blir { $beloep } ikke betalt.
# What a participant costs.
bistand-compare-each = { $behov }: En deltaker koster { $a } i måneden i modell A. I modell B koster timene på hver ({ $timer } i snitt) { $b }.
# Before a model's warnings.
bistand-compare-of_model = Modell { $modell }.

# The heading.
bistand-cost-heading = Når koster modellene like mye?
# The picture in words. Each picture has placeholders of its own.
bistand-cost-text = Med behov for oppfølging og tilpasning koster modellene like mye ved { $ordinaer } timer i måneden. Med omfattende behov er det ved { $omfattende } timer. Med færre timer er modell B billigst. En deltaker med { $norm } timer, som er snittet, koster { $snitt } i modell B.
# What faint bars stand for.
bistand-cost-faint = Like mye
# Where the picture ends: so many hours.
bistand-cost_end =
    { $timer ->
        [one] { $timer } time
       *[other] { $timer } timer
    }
# Opens the table.
bistand-cost-table = Kostnad etter timer, som tabell
# The table's caption.
bistand-cost-caption = Hva en deltaker koster i måneden, i kroner
# The heads of its columns.
bistand-cost-columns =
    - Timer
    - Modell B
    - A, oppfølging og tilpasning
    - A, omfattende behov

# The heading.
bistand-growth-heading = Slik vokste tiltaket før forsøket
# The picture in words. Each picture has placeholders of its own.
bistand-growth-text = Tallet på deltakere gikk fra { $foerst } i { $foerst_aar } til { $sist } i { $sist_aar }. I september 2007 var det { $antall }, og { $kombinert } til som kilden kaller «kombinert» uten å forklare det. Det er { $sum } i alt. Ved utgangen av { $aar } arbeidet { $tilretteleggere } tilretteleggere i { $enheter } enheter.
# What faint bars stand for.
bistand-growth-faint = Bare september, med dem som er kombinert
# Opens the table.
bistand-growth-table = Deltakere år for år, som tabell
# The table's caption.
bistand-growth-caption = Deltakere i arbeid med bistand
# The heads of its columns.
bistand-growth-columns =
    - År
    - Deltakere

# All of `bistand-steps-`: the name of a line in the calculation, before its amount.
bistand-steps-ordinaer_sats = Sats i måneden, oppfølging og tilpasning
bistand-steps-ordinaer_plasser = Plasser, oppfølging og tilpasning
bistand-steps-ordinaer_deltakermaaneder = Deltakermåneder, oppfølging og tilpasning
bistand-steps-ordinaer_tilsagn = Tilsagn, oppfølging og tilpasning
bistand-steps-ordinaer_betalt = Betalte deltakermåneder, oppfølging og tilpasning
bistand-steps-ordinaer_refusjon = Refusjon, oppfølging og tilpasning
bistand-steps-omfattende_sats = Sats i måneden, omfattende behov
bistand-steps-omfattende_plasser = Plasser, omfattende behov
bistand-steps-omfattende_deltakermaaneder = Deltakermåneder, omfattende behov
bistand-steps-omfattende_tilsagn = Tilsagn, omfattende behov
bistand-steps-omfattende_betalt = Betalte deltakermåneder, omfattende behov
bistand-steps-omfattende_refusjon = Refusjon, omfattende behov
bistand-steps-tilretteleggere = Tilretteleggere
bistand-steps-timer_per_tilrettelegger = Timer for hver tilrettelegger
bistand-steps-kjoepte_timer = Timer som Nav kjøper
bistand-steps-veiledningstimer = Timer til veiledning av deltakere
bistand-steps-arbeidsgivertimer = Timer til veiledning av arbeidsgivere
bistand-steps-reisetimer = Timer til reise
bistand-steps-timer = Timer brukt
bistand-steps-timesats = Sats for en time
bistand-steps-betalte_timer = Timer som blir betalt
bistand-steps-timer_over_tilsagn = Timer ut over det som er kjøpt
bistand-steps-deltakere = Deltakere
bistand-steps-normtimer_per_deltaker = Timer på hver deltaker i snitt
bistand-steps-normtimer = Timer som trengs i snitt
bistand-steps-tilsagn = Tilsagn
bistand-steps-refusjon = Refusjon
bistand-steps-avregning = Ubrukt av tilsagnet
bistand-steps-faste_ansettelser = Nye faste ansettelser
bistand-steps-bonussats = Bonus for hver fast ansettelse
bistand-steps-bonus = Bonus
bistand-steps-total = Refusjon og bonus

# In place of a calculation: the number is a rate that the law has.
bistand-operations-rate = fast sats
# In place of a calculation: the number is what was entered.
bistand-operations-answer = fylt inn
# In place of a calculation: the number is counted in the calendar.
bistand-operations-count = telt i kalenderen
# Between two numbers: "100 times 12".
bistand-operations-multiply = ganger
# Between two numbers: "100 divided by 12".
bistand-operations-divide = delt på
# Between numbers: "100 plus 12 plus 5".
bistand-operations-add = pluss
# Between two numbers: "100 minus 12".
bistand-operations-subtract = minus
# Between two numbers, and then put into `result-calculation-not_below_zero`: "100 minus 120, but not less than zero".
bistand-operations-deduct = minus
# What is done with three numbers. The line itself is written with the words for times and divided by: "100 times 12 divided by 37.5".
bistand-operations-share = ganger og så delt på
# Between a rate and an amount: "22 per cent of 100". The rate comes first.
bistand-operations-percent = prosent av
# Before two amounts, with `format-pair` between them: "the smaller of 100 and 120".
bistand-operations-min = det minste av

# Model A: who sends what, and when.
bistand-flow_a =
    - Før henvisning: Deltakeren, Nav og tilretteleggeren har en samtale sammen.
    - Ved oppstart: De lager en avtale om oppfølging, med type, omfang og varighet.
    - Hver måned: Nav sender tilsagn for de plassene som er godkjent.
    - Måneden etter: Arrangøren sender krav om refusjon.
    - Når kravet kommer: Nav avregner tilsagnet mot det som faktisk er brukt.
    - Hver måned: Arrangøren sender rapport til Nav.
    - Etter fullført prøvetid: Arrangøren sender eget krav om bonus, med dokumentasjon.
# The same of model B.
bistand-flow_b =
    - Før henvisning: Deltakeren, Nav og tilretteleggeren har en samtale sammen.
    - Før oppstart: Nav sender bestilling, med et anslag over timer.
    - På oppstartsmøtet: Timene blir fastsatt, og de lager en avtale om oppfølging.
    - Hver måned: Arrangøren sender rapport med timer for hver deltaker.
    - Når rapporten kommer: Nav justerer timene.
    - Etter fullført prøvetid: Arrangøren sender eget krav om bonus, med dokumentasjon.
# What the source does not say, and how it is read here.
bistand-assumptions =
    - Deler av en måned skrives som desimaler. Kilden sier ikke hvordan de skal telles.
    - Timer ut over det Nav har kjøpt, vises, men blir ikke betalt uten en ny bestilling.
    - Timer som ikke blir brukt, kan ikke flyttes til en annen måned.
    - Taket for plasser gjelder hvert behov for seg.
    - Side om side regner vi med at alle deltar hele måneden, og at hver har en plass i modell A. Det som er fylt inn under modell A, går foran.
    - Forsøket varte i to år fra første kvartal 2008. Vi regner fra januar 2008 til desember 2009.


## For caseworkers: the pages around the desk and the pilot

# What the desk's page is called, in the browser's tab, and a frame with the desk in it.
professionals-desk_title = Kvalifiseringsprogrammet – for veiledere
# The same of the page for the pilot.
professionals-pilot_title = Arbeid med bistand – forsøket i 2008 og 2009
# Link, seen when reached with the keyboard: past the top of the page.
professionals-skip = Hopp til innholdet
# Top left on the desk's page and the help: a link back.
professionals-name = Fagsider · Kvalifiseringsprogrammet
# The same on the pilot's page.
professionals-pilot_name = Fagsider · Arbeid med bistand
# Accessible name of the buttons that choose the language.
professionals-language = Språk
# Heading of the desk's page until the desk is there.
professionals-desk_heading = Kvalifiseringsprogrammet i samtalen
# Under it, for those without JavaScript: where the rates are.
professionals-desk_elsewhere = Siden trenger JavaScript og WebAssembly. Satsene står i forskriften og i folketrygdloven § 1-4.
# Heading of the pilot's page until it is there.
professionals-pilot_heading = Arbeid med bistand: forsøket i 2008 og 2009
# Under it, for those without JavaScript: where the rates are. The slides are called the same in every language.
professionals-pilot_elsewhere = Siden trenger JavaScript og WebAssembly. Satsene står i lysbildene «Arbeid med bistand» fra Arbeids- og velferdsdirektoratet, 8. november 2007.
# Link at the foot of the desk's page.
professionals-help = Hjelp og tastatur (åpnes i ny fane)
# At the foot of the desk's and the pilot's page.
professionals-footer = Laget uavhengig av Nav. Alt regnes ut på enheten. Ingenting lagres eller sendes, og siden spør aldri om navn eller fødselsnummer.


## For caseworkers: the help page

# What the page is called, in the browser's tab.
professionals-help_title = Hjelp til veiledersiden – Kvalifiseringsprogrammet
# Its heading.
professionals-help_heading = Hjelp til veiledersiden
# Link to the desk.
professionals-to_desk = Til veiledersiden
# Heading: the keys.
professionals-keyboard = Med tastaturet
# Caption of the table of keys.
professionals-keys = Taster på veiledersiden
# Column: the key.
professionals-key = Tast
# Column: what it does.
professionals-does = Hva den gjør
# What Tab does.
professionals-tab = Går til neste felt eller gruppe. Sammen med Shift går den til det forrige.
# In place of a key: the first letters of yes, no and the third answer.
professionals-letter = J, N eller U
# What they do.
professionals-letter_does = Velger svaret som begynner på bokstaven, i en gruppe med knapper.
# In place of a key: the four arrow keys.
professionals-arrows = Piltastene
# What they do.
professionals-arrows_does = Går fra svar til svar i gruppen, og blar i en liste.
# Between two keys that do the same.
professionals-or = eller
# What Delete and Backspace do.
professionals-clear = Tar bort svaret i en gruppe. Da er spørsmålet ikke besvart.
# The space bar.
professionals-space = Mellomrom
# What it does.
professionals-space_does = Huker av en boks og åpner en overskrift.
# What Enter does.
professionals-enter = Trykker på en knapp.
# What Ctrl and Enter do.
professionals-ctrl_enter = Går til resultatet, og tilbake dit du var.
# What Ctrl, Shift and Enter do.
professionals-ctrl_shift_enter = Kopierer kolonnen til en ny. Du kan ha tre.
# What Esc does. In quotes stands what a button on the desk says.
professionals-escape = Lukker en tekst til journalen, og sier nei til å slette etter «Ny samtale». Når siden varsler at alt slettes, fortsetter samtalen.
# Under the table: no key surprises anybody.
professionals-no_single_key = Ingen tast gjør noe alene utenfor et felt, en gruppe eller en knapp.
# Heading over nine steps.
professionals-conversation = I samtalen
# The first step: how to begin.
professionals-step_age = Skriv alderen eller fødselsdatoen med en gang, for feltet er klart når siden åpnes. Fyll ut det du vet. Tomme felt regnes som ikke besvart.
# The second: the bar that stays in view.
professionals-step_bar = Følg med på linjen som står fast. Der er konklusjonen, det som mangler, og beløpene ved oppstart. Den følger med mens du skriver.
# The third: the case and its law date. In quotes stands what a group on the desk is called.
professionals-step_case = Under «Saken» skriver du søknad, vedtak, oppstart, måneder i vedtaket og måneder brukt før. Fristene står der også. Hver kolonne har sin regeldato, så 2024 kan stå ved siden av 2026.
# The fourth: benefits against the State's guideline norm.
professionals-step_benefits = Skriv ytelsene som beløp. De måles mot statens veiledende sats for sosialhjelp, som er fylt inn for de årene vi kjenner den. Beløpene foreslår et svar. Satsen avgjør ikke, og du kan velge et annet svar.
# The fifth: what is taken off the benefit. In quotes stands what a button on the desk says.
professionals-step_taken = «Ingen trekk – legg til» åpner feltene for fravær og for ytelser som trekkes fra.
# The sixth: the programme's week.
professionals-step_week = Legg inn programuka med en rad for hver aktivitet. Timene summeres mens du skriver. Timer med lønn gjelder for hele saken og skrives bare ett sted. Siden ser etter full tid, tiltak mot arbeid, jobbsøking, varighet og frister.
# The seventh: columns side by side.
professionals-step_columns = Kopier kolonnen og endre den nye for å vise hva som skjer hvis noe endrer seg. Siden viser bare det som er ulikt, forskjellen i kroner og grunnen.
# The eighth. In quotes stands what the button on the desk says.
professionals-step_user = «Vis til bruker» sier det samme med deltakerens ord, på det språket dere velger.
# The ninth: what is taken along.
professionals-step_journal = Kopier journalen kort eller hel. Den korte er til å lime inn. Planen som CSV lastes ned med en gang, til et regneark.
# Heading over two paragraphs.
professionals-wrong = Når noe er galt
# The first: a field that cannot be read.
professionals-wrong_field = Et felt som ikke kan leses, får en melding ved siden av seg. Et grått beløp er det siste vi kunne regne ut, og gjelder ikke det du skriver nå.
# The second: a law date without rules.
professionals-wrong_date = Reglene går fra 1. november 2007 til 31. desember 2029. Kan regeldatoen ikke brukes, står alle felt som før, og resultatet kommer når datoen er rettet.
# Heading over `privacy_text`.
professionals-privacy = Personvern
# What is kept, and when it is deleted. In quotes stands what a button on the desk says.
professionals-privacy_text = Ingenting lagres, og ingenting sendes. Siden spør ikke om navn, og avviser et fødselsnummer. «Ny samtale» sletter alt og overskriver minnet. Etter 15 minutter uten at noen bruker siden, varsles du. Et minutt senere slettes alt, også om markøren står i et felt.
# At the foot of the page: whose page it is not.
professionals-guidance = Laget uavhengig av Nav. Resultatet er veiledende. Bare et vedtak avgjør.
