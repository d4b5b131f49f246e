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
draft-notice = Denne omsetjinga er eit utkast. Ingen som har språket som sitt, har lese ho enno. Det er den norske teksten som gjeld.


## Before the guide is there, and where it fails

# What the language calls itself.
loader-language = Nynorsk
# Read aloud while the guide loads.
loader-loading = Lastar vegvisaren …
# Heading: the guide could not be loaded.
loader-failed = Vi får ikkje vist vegvisaren
# Under it: what to do.
loader-failed_advice = Prøv igjen om litt. Du kan òg ringje Nav på 55 55 33 33 eller snakke med Nav-kontoret ditt.
# Tries again.
loader-retry = Prøv igjen
# Heading: the guide broke.
loader-broken = Noko gjekk gale i vegvisaren
# Under it: what to do.
loader-broken_advice = Feilen er vår, ikkje din. Vi viser ingen beløp, for dei kan vere feil. Start på nytt, eller ring Nav på 55 55 33 33.
# Starts again.
loader-restart = Start på nytt
# Another language was chosen, and its texts cannot be had. The guide stays in this one.
loader-no_language = Vi får ikkje henta teksten på det språket no. Du kan halde fram på nynorsk, eller prøve igjen når du er på nett.


## The page around the guide

# What the page is called, in the browser's tab. The guide's step takes its place once one has begun.
page-title = Kvalifiseringsprogrammet: Kan du vere med, og kva får du?
# Link, seen when reached with the keyboard: past the top of the page.
page-skip = Hopp til innhaldet
# What is unfolded at the foot of the page: the day whose rules apply.
page-experts = For fagfolk
# Label of the field for that day.
page-law_date = Dato for reglane
# Beneath the label.
page-law_date_about = Skriv dag, månad og år. Når feltet er tomt, bruker vi reglane som gjeld i dag.
# Under it: a day without rules was entered.
page-law_date_error = Vi har reglar frå 1. november 2007 til 31. desember 2029. Skriv ein dato i denne tida.
# In its place: what was entered is no date.
page-law_date_unreadable = Vi forstår ikkje datoen. Skriv dag, månad og år, til dømes 1.6.2026.
# Accessible name of the buttons that choose the language.
page-language = Språk
# What is unfolded beside them: more languages, each by its own name.
page-more_languages = Fleire språk
# After the name of one of those: nobody who has it as theirs has read it yet.
page-draft = utkast
# At the top: the words of the language that was chosen cannot be had.
page-no_language = Vi får ikkje henta teksten på det språket no. Prøv igjen når du er på nett.
# At the top, once: one came by a link with answers, which are now in the guide.
page-link_read = Svara frå lenkja er fylte inn. Du kan endre dei undervegs.
# In its place: the answers in the link cannot be used.
page-link_refused = Vi kunne ikkje bruke svara i lenkja. Lenkja kan vere øydelagd, eller laga med eldre reglar. Svar på spørsmåla på nytt.
# In its place: the device remembered the answers, which are now in the guide.
page-memory_read = Svara du bad oss hugse, er fylte inn. Du kan endre dei undervegs.
# In its place: what the device remembered cannot be used.
page-memory_refused = Reglane er endra sidan sist, så vi kan ikkje bruke svara vi hugsa. Dei er sletta.
# In its place: a link was opened where there were answers already, so one has to choose.
page-link_offered = Lenkja du opna, har andre svar enn dei du har her. Bruker du svara frå lenkja, blir dine eigne borte frå sida.
# Button under it: the link's answers take the place of one's own.
page-use_link = Bruk svara frå lenkja
# The other button under it.
page-keep_own = Behald mine svar
# That one has been pressed.
page-own_kept = Du har behalde dine eigne svar.
# The link has the answers that are there already.
page-link_same = Lenkja du opna, har dei same svara som du har her.
# The answers in the link cannot be used, and there were answers already.
page-link_left = Vi kunne ikkje bruke svara i lenkja. Lenkja kan vere øydelagd, eller laga med eldre reglar. Dine eigne svar står som før.
# Button: every question is answered, so this leads to the summary.
page-review = Sjå over svara
# Button in its place where some are not.
page-go_on = Gå til det første du ikkje har svara på
# Heading under the guide: what can be done with the answers. The next ones are beneath it.
page-keep = Ta vare på svara
# Before `remember`: what it does, and who may then see the answers.
page-remember_about = Denne sida kan hugse svara på denne eininga. Andre som bruker eininga, kan då sjå dei.
# Button: the device remembers the answers.
page-remember = Hugs svara
# That it does.
page-remembered = Svara blir hugsa på denne eininga til du ber oss gløyme dei.
# That it cannot.
page-not_remembered = Nettlesaren lèt oss ikkje lagre noko her, så svara blir ikkje hugsa.
# Button in its place: the device forgets them.
page-forget = Gløym svara
# That it has.
page-forgotten = Svara er ikkje lenger lagra.
# At the top of the page: they were forgotten in another tab, or by the browser.
page-forgotten_elsewhere = Svara dine blir ikkje hugsa lenger. Dei er sletta i ei anna fane eller i nettlesaren. Her står dei til du lukkar sida.
# Before `share`: what the link holds, and who may then see the answers.
page-share_about = Du kan òg lage ei lenkje. Ho inneheld alle svara dine, alder og barn òg, kva reglar som galdt, og språket. Den som får lenkja, kan sjå dei.
# Button: makes a link that holds the answers.
page-share = Lag ei lenkje
# Label of the field with the link.
page-link = Lenkje til svara dine
# Button beside it.
page-copy = Kopier lenkja
# That the link is copied.
page-copied = Lenkja er kopiert.
# That it could not be.
page-not_copied = Nettlesaren lét oss ikkje kopiere. Lenkja er merkt, så du kan kopiere henne sjølv.
# At the foot of the page: whose page it is not.
page-footer = Dette er ikkje Nav si eiga side. Resultatet er rettleiande, og berre Nav kan gjere vedtak.
# At the foot of the page: where the answers are.
page-privacy = Alt blir rekna ut på eininga di. Ingenting blir sendt, og svara blir berre lagra om du ber om det.
# At the foot of the page: how long they are in it.
page-tab = Svara står i denne fana til du lukkar henne eller startar på nytt, òg om du lastar sida på nytt.
# Link at the foot of the page: for those who have a page of their own.
page-embed = Set inn vegvisaren på sida di
# At the foot of the page.
page-licence = Open kjeldekode under MIT-lisensen.


## The page where one copies the lines for a page of one's own

# What a frame with the guide in it is called, for those who cannot see it.
embed-title = Vegvisar for kvalifiseringsprogrammet
# Beside a button that copies lines: that it has.
embed-copied = Kopiert.
# In its place: that it could not. The keys are those of the reader's keyboard.
embed-selected = Linjene er merkte. Kopier med Ctrl og C.
# What the page is called, in the browser's tab.
embed-page_title = Set inn vegvisaren på sida di
# Link, seen when reached with the keyboard: past the top of the page.
embed-skip = Hopp til innhaldet
# Accessible name of the buttons that choose the language.
embed-language = Språk
# Its heading.
embed-heading = Set inn på sida di
# Under it.
embed-lead = Vel korleis vegvisaren skal vere, og kopier linjene. Ingenting blir lagra, og ingen svar forlèt sida.
# Over the choice between the four ways to have the guide on a page.
embed-form = Korleis han skal stå på sida
# The first of the four.
embed-element = Rett på sida
# The second.
embed-single = Rett på sida, i éi fil
# The third.
embed-frame = I ei ramme (iframe)
# The fourth.
embed-link = Som ei lenkje
# Under the choice, of the first: when it suits.
embed-element_about = Best for dei fleste. Du må kunne leggje eit skript på sida.
# Of the second.
embed-single_about = For sider som ikkje får hente fleire filer. Alt er inne i skriptet.
# Of the third.
embed-frame_about = Når andre skript ikkje skal sjå svara, eller sida ikkje tek imot skript. Sida får ikkje velje farge eller lese resultatet.
# Of the fourth.
embed-link_about = Når ingenting anna går. Lenkja opnar vegvisaren på ei eiga side, så sida di treng ikkje tillate noko.
# Over a choice: citizens, counsellors or the pilot.
embed-mode = Kven han er for
# The first.
embed-citizens = innbyggjarar
# The second.
embed-counsellors = rettleiarar
# The third.
embed-pilot = arbeid med bistand (2008)
# Over a choice: the guide's language.
embed-lang = Språk i vegvisaren
# The first: the page around it decides.
embed-as_page = som sida rundt
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
embed-auto = slik eininga er innstilt
# Over a choice from 1 to 5.
embed-heading_level = Nivå på første overskrift
# Over a field.
embed-law_date = Dato for reglane
# Under it.
embed-law_date_about = Skriv dag, månad og år. La feltet stå tomt for reglane som gjeld i dag.
# At the field, of a date that has no rules.
embed-law_date_error = Vi har reglar frå 1. november 2007 til 31. desember 2029. Skriv ein dato i denne tida. Linjene er utan dato så lenge.
# At the field, of what is no date.
embed-law_date_unreadable = Vi forstår ikkje datoen. Skriv dag, månad og år, til dømes 1.6.2026. Linjene er utan dato så lenge.
# Over a choice of the colour of buttons, of what is chosen and of progress.
embed-colour = Farge på knappane
# The first: what Aksel has.
embed-blue = blå, som i Aksel
# Green.
embed-green = grøn
# Purple.
embed-purple = lilla
# Magenta.
embed-magenta = magenta
# Dark grey.
embed-grey = grå
# The last: any colour.
embed-own = eigen farge
# Over the field for it.
embed-own_colour = Fargen din
# Over a second one, where the guide is dark.
embed-own_colour_dark = Fargen din i mørk vising
# Before how many to one, as “5.8 : 1”.
embed-contrast = Kontrast mellom tekst og knapp:
# Under the field, of a colour that is like what is behind it.
embed-unseen = Fargen er for lik den lyse bakgrunnen, så det er vanskeleg å sjå kva som er valt. Vel ein mørkare farge. Stilen er utan fargen så lenge.
# The same where the guide is dark.
embed-unseen_dark = Fargen er for lik den mørke bakgrunnen, så det er vanskeleg å sjå kva som er valt. Vel ein lysare farge. Stilen er utan fargen så lenge.
# Over a choice.
embed-width = Breidd
# The first.
embed-usual = vanleg
# The second.
embed-wide = brei
# The last: no limit.
embed-full = så brei som det er plass til
# Over a field: whom to call where the guide cannot run.
embed-phone = Telefonen til kontoret
# Under it.
embed-phone_about = Nummeret blir vist der vegvisaren ikkje kan køyre. Står feltet tomt, blir det ikkje vist noko nummer.
# At the field, of what is no number.
embed-phone_error = Skriv eit norsk telefonnummer, til dømes 55 55 33 33. Linjene har nummeret til Nav så lenge.
# A box to tick.
embed-share = La sida lese resultatet
# Over a field: where the guide's files are.
embed-files = Adressa der filene ligg
# Under it. In quotes stands a heading of this page.
embed-files_about = La ho stå om du berre prøver. Elles finn du svaret under «Kven har filene?».
# Under it where only the server of the files can let a page frame them. In quotes stands a heading of this page.
embed-files_frame = Serveren der må namngi sida di. Sjå «Kven har filene?».
# At the field, of what is no such address.
embed-files_error = Skriv heile adressa til mappa med https først, til dømes https://kommune.no/kvp/0.1.0/. Linjene har adressa til denne sida så lenge.
# Heading over the lines to copy.
embed-lines = Linjene
# Button under them.
embed-copy_lines = Kopier linjene
# Over lines of CSS.
embed-style_about = Fargen og breidda går i stilarket til sida:
# Button under them.
embed-copy_style = Kopier stilen
# Over a content security policy.
embed-policy_about = Har sida ein innhaldspolicy (CSP), må han tillate dette, og ikkje meir:
# Button under it.
embed-copy_policy = Kopier policyen
# Over a header of HTTP.
embed-cors_about = Ligg filene på eit anna domene enn sida, må serveren med filene sende denne linja:
# The same of a frame.
embed-cors_frame = Ramma er lukka inne og tel alltid som ein annan nettstad. Difor må serveren med filene sende denne linja:
# Button under it.
embed-copy_cors = Kopier linja til serveren
# Over a line for the server, in which whoever copies writes an address.
embed-ancestors = Serveren må òg namngi sida ramma skal stå på. Oppsettet vårt for nginx namngir berre *.nav.no og *.kommune.no, så andre må føyast til der. Skriv adressa til sida di i denne linja:
# In it, in place of the address: one word without spaces, after https.
embed-ancestor = adressa-til-sida
# Button under it.
embed-copy_ancestors = Kopier linja om sida
# Heading over the guide as it becomes.
embed-preview = Slik blir det
# Heading: where the files are.
embed-hosting = Kven har filene?
# Under it.
embed-hosting_about = Vegvisaren er nokre filer på ein vanleg webserver, utan database og utan innlogging. Dei kan liggje hos dykk eller hos nokon de stoler på. Det er tre måtar å få dei på.
# The first way.
embed-npm = Med npm
# Under it.
embed-npm_about = Når de byggjer sida med pakkar. Pakken er ikkje publisert enno, så linja verkar ikkje før han er det.
# The second.
embed-archive = Med arkivet frå ei utgåve
# The name of the file.
embed-archive_file = kvp-veiviser-<versjon>-hosting.zip
# Under it.
embed-archive_about = Pakk ut fila på serveren, og skriv adressa til mappa i feltet på denne sida, til dømes https://kommune.no/kvp/0.1.0/. Mappa v0 har alltid den nyaste versjonen som byrjar på 0. Ingen utgåve er publisert enno. Den som har kjeldekoden, kan lage arkivet sjølv:
# The third.
embed-build = Med eige bygg
# Under it.
embed-build_about = Dette verkar i dag for den som har kjeldekoden. Filene hamnar i mappa dist/kvp, klare for serveren:
# Heading over what to do in each system.
embed-how = Slik gjer du det
# The first: a page that is written by hand.
embed-html = Vanleg HTML
# Of it.
embed-html_about = Lim linjene inn der vegvisaren skal stå. Teksten inne i elementet blir vist der skript er slått av.
# Of Enonic.
embed-enonic_about = Legg linjene i ein part eller eit felt i layouten. Rik tekst fjernar skript. Skriptet kan stå i malen, i bodyEnd, og berre elementet i innhaldet.
# Of SharePoint. In quotes stands a choice of this page, and what SharePoint calls a web part.
embed-sharepoint_about = Vel «I ei ramme», og lim berre inn linja med iframe i nettdelen «Bygg inn». Ein administrator må først tillate domenet i HTML-feltsikkerheit. SharePoint køyrer ikkje skript frå innhald, så gi ramma ei fast høgd.
# Of a web part of the SharePoint Framework.
embed-spfx_about = Rett på sida krev ein nettdel laga med SPFx. Heile nettdelen står i dokumentasjonen. Administratoren tillèt kjelda slik:
# Of WordPress. In quotes stand what WordPress calls a block, and choices of this page.
embed-wordpress_about = Bruk blokka «Eigendefinert HTML». Utan retten unfiltered_html blir skriptet fjerna. Vel då «I ei ramme» eller «Som ei lenkje».
# Of Optimizely.
embed-optimizely_about = Lag ein type blokk med linjene i visinga. Skal dei som skriv bruke elementet sjølve, må TinyMCE tillate det i extended_valid_elements:
# Heading: React and the like.
embed-frameworks = React, Vue, Angular og andre
# Of them.
embed-frameworks_about = Dei bruker elementet som det er. Døme som er prøvde, står i dokumentasjonen.
# Before a link to the document.
embed-docs = Dokumentasjonen:
# Before links to pages that have the guide.
embed-examples = Vertssider som døme:
# A link.
embed-municipality = ein kommune
# A link.
embed-intranet = eit intranett
# A link.
embed-two = to vegvisarar på éi side
# A link.
embed-desk = sida for rettleiarar
# At the foot of the page.
embed-footer = KVP-veiviser er laga uavhengig av Nav. Resultatet er rettleiande. Berre Nav kan gjere vedtak.
# In the lines: the rules in a sentence, for whoever the guide cannot run for. The number to call comes after.
embed-rules = Kvalifiseringsprogrammet er for deg mellom 18 og 67 år som treng tett oppfølging for å kome i arbeid, og får lite eller inga trygd.
# After it, before the number.
embed-call = Ring Nav på
# In the lines: what the link says.
embed-link_text = Finn ut om kvalifiseringsprogrammet kan passe for deg


## Pages that others might have, with the guide on them

# Accessible name of the buttons that choose the language.
hosts-language = Språk
# A link to the page that makes the lines for one's own.
hosts-make = Set inn på sida di
# The name of a municipality that there is none of.
hosts-municipality = Kommunen vår
# What its page is called, in the browser's tab, until the guide has a screen to name.
hosts-municipality_title = Kvalifiseringsprogrammet i Kommunen vår
# Its heading.
hosts-programme = Kvalifiseringsprogrammet
# Under it.
hosts-lead = Kommunen vår og Nav hjelper deg mot arbeid eller aktivitet. Sjå om programmet kan passe for deg.
# In the guide until it is there: before the number.
hosts-call = Ring Nav-kontoret ditt på
# Before a content security policy.
hosts-policy = Denne sida er eit døme. Vegvisaren treng at sida tillèt dette:
# What the page of an intranet is called, in the browser's tab.
hosts-intranet_title = Vegvisar på intranettet
# Its heading.
hosts-tools = Verktøy for rettleiarar
# Under the frame.
hosts-scrolls = Ramma er så høg som vindauget og rullar sjølv, så resultatet blir ståande medan ein fyller inn. Frå ramma kan ein kopiere, laste ned og skrive ut.
# After it.
hosts-apart = Intranettet veit ikkje kva som skjer i ramma, og ramma ikkje kva side ho står på. Vel du eit anna språk på sida, blir ramma lasta på nytt, og det du har fylt inn, blir borte.
# Before a content security policy, of which these two words are parts.
hosts-frame_policy = Denne sida er eit døme. Sida må tillate dette: frame-src for ramma, og script-src for språkvalet:
# What the page with two guides is called, in the browser's tab.
hosts-two_title = Ei vertsside med to vegvisarar
# Under its heading.
hosts-two = Ei vanleg side med to vegvisarar på. Dei veit ikkje om kvarandre.


## The first screen

# The heading, of the whole guide too.
start-heading = Vegvisar for kvalifiseringsprogrammet
# In the guide panel: what the guide does.
start-lead = Sjå om programmet kan passe for deg, og kor mykje du kan få. Det tek om lag to minutt.
# Opens `programme`.
start-programme_heading = Kva er kvalifiseringsprogrammet?
# What the programme is, and what it pays.
start-programme =
    - Programmet er for deg som har vanskar med å kome i arbeid, og som får lite eller ingenting å leve av frå folketrygda. Du får tett oppfølging og ein plan som er laga for deg. Programmet er på full tid.
    - Så lenge du er med, får du pengar å leve av: kvalifiseringsstønad. Har du barn, får du barnetillegg òg.
# Opens `points`.
start-points_heading = Før du byrjar
# Before one begins: what is asked for, and what it is not.
start-points =
    - Vi spør ikkje om namn eller fødselsnummer.
    - Du kan svare «Veit ikkje», og du kan endre svara undervegs.
    - Dette er ikkje ein søknad. Nav avgjer i eit skriftleg vedtak om du får vere med.
# The button that begins.
start-begin = Start vegvisaren
# The button beside it: the amount alone.
start-amount = Berre sjå beløpet
# Beside the button: what becomes of the answers.
start-privacy = Svara blir verande på denne eininga. Vi sender ingenting.
# Over the table of rates: since when they hold.
start-rates-caption = Satsar frå { $dato }, før skatt
# The same where they are not decided yet.
start-rates-projected = Satsane vi kjenner i dag, før skatt
# The heads of its columns.
start-rates-columns =
    - Kva
    - I månaden
    - I året
# A row: the full benefit.
start-rates-full = Frå 25 år
# A row: two thirds of it.
start-rates-young = Under 25 år
# A row: the supplement, with what it is for each benefit day.
start-rates-child = Barnetillegg for kvart barn, { $dag } per dag


## The amount alone

# The heading.
amount-heading = Kor mykje kan du få?
# Under the heading.
amount-lead = Alder, barn og lønt arbeid avgjer beløpet. Skriv det du veit.
# The label of the field for how many children there are.
amount-children = Barn under 18 år
# The button that goes on with what is answered.
amount-go_on = Sjå om du kan delta


## Buttons and progress, the same on every step

# To the next step.
navigation-next = Neste
# To the screen before; a button under "next".
navigation-previous = Førre
# In place of "previous" where one changes an answer: leaves it as it was.
navigation-cancel = Avbryt
# From the last step to the summary.
navigation-to_summary = Sjå over svara
# From the summary to the result.
navigation-see_result = Sjå resultatet
# From an edited step back to the summary or the result.
navigation-save_change = Bruk det nye svaret
# Changes one answer in the summary or the result.
navigation-change = Endre
# The same button's accessible name.
navigation-change_topic = Endre { $tema }
# Wipes the answers and begins again.
navigation-start_over = Start på nytt
# Asked before wiping.
navigation-start_over_question = Vil du slette alle svara og starte på nytt?
# Confirms the wiping.
navigation-start_over_yes = Ja, slett svara
# Leaves the answers as they are.
navigation-start_over_no = Nei, ta vare på svara
# Copies the result as text.
navigation-copy = Kopier resultatet
# Prints the result.
navigation-print = Skriv ut
# Where one is.
navigation-progress = Steg { $steg } av { $antall }
# Beside it: opens the list of all steps.
navigation-show_steps = Vis alle stega
# The same button once the list is open.
navigation-hide_steps = Skjul alle stega
# Opens the reason for a question.
navigation-why = Kvifor spør vi om dette?
# Under the reason: where the rule stands.
navigation-why_basis = Regelen står i { $paragraf }.
# Behind a link that opens in a new tab.
navigation-new_tab = (blir opna i ny fane)
# Heading of the list of errors.
navigation-error_summary = For å gå vidare må du rette opp dette
# Accessible name of the guide as a region.
navigation-region = Vegvisar for kvalifiseringsprogrammet
# Title of a step for the host or the page.
navigation-document_title = Steg { $steg } av { $antall } – { $tema } – Kvalifiseringsprogrammet
# The same on a step with errors.
navigation-document_title_error = Feil: Steg { $steg } av { $antall } – { $tema } – Kvalifiseringsprogrammet
# The page's title on the summary.
navigation-summary_title = Sjå over svara – Kvalifiseringsprogrammet
# The page's title on the screen with the amount alone.
navigation-amount_title = Kor mykje kan du få? – Kvalifiseringsprogrammet
# Title of the result for the host or the page. It does not hold the result.
navigation-result_title = Resultatet – Kvalifiseringsprogrammet


## Read aloud, and not shown

# The result, with an amount.
status-result = { $konklusjon }. { $beloep } i månaden før skatt.
# The result, with an amount from the start on.
status-result_at_start = { $konklusjon }. { $beloep } i månaden før skatt { $oppstart }.
# The result, without an amount.
status-result_without_amount = { $konklusjon }.
# The amount alone, as it follows what is typed.
status-amount = { $beloep } i månaden før skatt.
# Answers are wiped.
status-reset = Svara er sletta. Du er tilbake ved start.
# The language has changed.
status-language = Språket er no nynorsk.
# The result is copied.
status-copied = Kopiert.
# The browser would not copy it; the label of the text.
status-not_copied = Nettlesaren lét oss ikkje kopiere. Kopier teksten sjølv.


## The questions, step by step

# The step's heading and the row's label in the summary.
questions-alder-ask-title = Alder
# The legend or label.
questions-alder-ask-question = Kor gammal er du?
# Under the legend or label.
questions-alder-ask-description = Skriv alderen i heile år, til dømes 27.
# Behind "Why do we ask?".
questions-alder-ask-why = Programmet har både ei nedre og ei øvre aldersgrense. Alderen avgjer òg beløpet. Er du under 25 år, får du to tredelar av full stønad.
# The button.
questions-alder-ask-help-title = Når løner det seg å skrive fødselsdato?
# What it opens.
questions-alder-ask-help-paragraphs =
    - Med fødselsdato kan vi vise korleis resultatet endrar seg når du fyller år. Det er nyttig om du snart fyller 25 eller når ei aldersgrense.
    - Datoen blir verande på eininga di. Ikkje skriv fødselsnummer.
# Behind the field for the age: "years".
questions-alder-unit = år
# The button that asks for the birth date instead.
questions-alder-use_birth_date = Skriv fødselsdato i staden
# The button that asks for the age instead.
questions-alder-use_age = Skriv alder i staden
# The label of the field for the birth date.
questions-alder-birth_date = Når er du fødd?
# Under that label.
questions-alder-birth_date_description = Skriv dag, månad og år: dd.mm.åååå, til dømes 24.12.1998.

# The step's heading and the row's label in the summary.
questions-opphold-ask-title = Opphald i Noreg
# The legend or label.
questions-opphold-ask-question = Er du norsk statsborgar, eller bur du fast i Noreg?
# Under the legend or label.
questions-opphold-ask-description = Å bu fast her krev ikkje eigen bustad. Du kan til dømes bu hos vener eller på institusjon.
# Behind "Why do we ask?".
questions-opphold-ask-why = Er du norsk statsborgar, er det ikkje noko krav at du bur fast i Noreg. Andre må til vanleg ha lovleg opphald og bu fast her. I lova heiter det fast bustad. Det finst unntak.
# The button.
questions-opphold-ask-help-title = Er du flyktning, eller har du ikkje nokon stad å bu?
# What it opens.
questions-opphold-ask-help-paragraphs =
    - Har du fått asyl eller familiesameining, og bur du i Noreg? Då svarer du at du bur fast her og har lovleg opphald.
    - Ventar du på svar på ein søknad om opphald? Då svarer du «Veit ikkje», for Nav må finne ut kva som gjeld.
    - Du kan bu fast i Noreg utan adresse. Det gjeld når du søv hos andre, bur på institusjon eller ikkje har nokon stad å bu.
# The radio button's label.
questions-opphold-norsk_statsborger-label = Eg er norsk statsborgar
# Where this would give another answer: the change in life that it takes.
questions-opphold-norsk_statsborger-situation = Om du blir norsk statsborgar
# The radio button's label.
questions-opphold-fast_bopel-label = Eg bur fast i Noreg og har lovleg opphald
# Under the label: what the answer means.
questions-opphold-fast_bopel-explanation = For deg som ikkje er norsk statsborgar, til dømes når du har fått asyl eller familiesameining.
# Where this would give another answer: the change in life that it takes.
questions-opphold-fast_bopel-situation = Om du får lovleg opphald og bur fast i Noreg
# The radio button's label.
questions-opphold-lovlig_uten_fast_bopel-label = Eg har lovleg opphald, men bur ikkje fast i Noreg
# Where this would give another answer: the change in life that it takes.
questions-opphold-lovlig_uten_fast_bopel-situation = Om du har lovleg opphald utan å bu fast i Noreg
# The radio button's label.
questions-opphold-ikke_lovlig-label = Eg har ikkje lovleg opphald i Noreg
# Where this would give another answer: the change in life that it takes.
questions-opphold-ikke_lovlig-situation = Om du ikkje lenger har lovleg opphald i Noreg
# The radio button's label.
questions-opphold-vet_ikke-label = Veit ikkje
# Under the label: what the answer means.
questions-opphold-vet_ikke-explanation = Då må Nav finne ut kva som gjeld for deg.

# The step's heading and the row's label in the summary.
questions-eoes-ask-title = EØS
# The legend or label.
questions-eoes-ask-question = Er du frå eit EØS-land, eller er du i familie med nokon som er det?
# Under the legend or label.
questions-eoes-ask-description = EØS er landa i EU, Island, Liechtenstein og Noreg. Det er statsborgarskapen som tel.
# Behind "Why do we ask?".
questions-eoes-ask-why = Sidan 7. mars 2025 kan nokre EØS-borgarar og familien deira få vere med utan å bu fast i Noreg. Det kjem an på kva slags opphald dei har.
# The radio button's label.
questions-eoes-answers-ja-label = Ja
# Under the label: what the answer means.
questions-eoes-answers-ja-explanation = Nav må vurdere om opphaldet ditt er av eit slag som tel.
# Where this would give another answer: the change in life that it takes.
questions-eoes-answers-ja-situation = Om du eller nokon i familien er frå eit EØS-land
# The radio button's label.
questions-eoes-answers-nei-label = Nei
# Where this would give another answer: the change in life that it takes.
questions-eoes-answers-nei-situation = Om verken du eller nokon i familien er frå eit EØS-land
# The radio button's label.
questions-eoes-answers-vet_ikke-label = Veit ikkje
# Under the label: what the answer means.
questions-eoes-answers-vet_ikke-explanation = Då må Nav finne ut om unntaket gjeld deg.

# The step's heading and the row's label in the summary.
questions-nedsatt_evne-ask-title = Arbeids- og inntektsevne
# The legend or label.
questions-nedsatt_evne-ask-question = Er det vanskeleg for deg å få eller halde på ein jobb du kan leve av?
# Under the legend or label.
questions-nedsatt_evne-ask-description = Svar ja om både evna til å arbeide og evna til å tene det du lever av er klart svakare enn vanleg. Lova kallar det vesentleg nedsett arbeids- og inntektsevne.
# Behind "Why do we ask?".
questions-nedsatt_evne-ask-why = Programmet er for folk som har vesentleg nedsett arbeids- og inntektsevne. Det er Nav som vurderer dette til slutt.
# The button.
questions-nedsatt_evne-ask-help-title = Kva kan gjere det vanskeleg?
# What it opens.
questions-nedsatt_evne-ask-help-paragraphs =
    - Mange i programmet har lenge fått økonomisk sosialhjelp, eller står i fare for det. Nokre har vanskar med rus eller psykisk helse. Andre har fleire vanskar samstundes.
    - Lova har inga prosentgrense. Dette er døme, ikkje krav. Du kan vere i målgruppa utan å kjenne deg att.
# The radio button's label.
questions-nedsatt_evne-answers-ja-label = Ja
# Where this would give another answer: the change in life that it takes.
questions-nedsatt_evne-answers-ja-situation = Om evna di til å arbeide og tene pengar blir vesentleg nedsett
# The radio button's label.
questions-nedsatt_evne-answers-nei-label = Nei
# Where this would give another answer: the change in life that it takes.
questions-nedsatt_evne-answers-nei-situation = Om du igjen kan arbeide og tene pengar om lag som vanleg
# The radio button's label.
questions-nedsatt_evne-answers-vet_ikke-label = Veit ikkje
# Under the label: what the answer means.
questions-nedsatt_evne-answers-vet_ikke-explanation = Då finn du og Nav ut av det i ei arbeidsevnevurdering.

# The step's heading and the row's label in the summary.
questions-ytelser-ask-title = Ytingar
# The legend or label.
questions-ytelser-ask-question = Får du dagpengar, sjukepengar, AAP eller noko liknande?
# Under the legend or label.
questions-ytelser-ask-description = AAP er arbeidsavklaringspengar. Lova meiner pengar å leve av etter folketrygdlova eller arbeidsmarknadslova.
# Behind "Why do we ask?".
questions-ytelser-ask-why = Programmet er for folk som har ingen eller svært avgrensa ytingar til å leve av. Får du meir enn det, kan Nav hjelpe deg med andre tiltak.
# The button.
questions-ytelser-ask-help-title = Kva er svært lite?
# What it opens.
questions-ytelser-ask-help-paragraphs =
    - Lova seier «svært avgrensa ytingar», men har inga fast grense. Nav samanliknar med dei rettleiande satsane staten har for økonomisk sosialhjelp, utan buutgifter. Det er eit utgangspunkt, og Nav vurderer kvar sak for seg.
# The button for those whose benefit ends.
questions-ytelser-aap-title = Har du mista AAP, eller tek det snart slutt?
# What it opens.
questions-ytelser-aap-paragraphs =
    - Svar ut frå det du får no. Får du ikkje AAP lenger, og ikkje noko anna heller, svarer du nei.
    - Får du AAP enno, svarer du ja. Tek det snart slutt, kan du søkje om programmet før det.
# Heading of the list of what counts.
questions-ytelser-counts_heading = Dette tel som ytingar
# What counts.
questions-ytelser-counts =
    - dagpengar
    - sjukepengar
    - foreldrepengar
    - arbeidsavklaringspengar (AAP)
    - uføretrygd
    - overgangsstønad og omstillingsstønad
    - barnepensjon
    - tiltakspengar
    - ungdomsprogramyting og aktivitetspengar for unge
# Heading of the list of what does not count.
questions-ytelser-does_not_count_heading = Dette tel ikkje
# What does not count.
questions-ytelser-does_not_count =
    - økonomisk sosialhjelp
    - bustøtte
    - barnetrygd og kontantstøtte
    - barnebidrag
    - eingongsstønad og tilleggsstønader
    - lån og stipend frå Lånekassen
    - inntekta til ektefellen eller sambuaren din
# The radio button's label.
questions-ytelser-ingen-label = Nei, eg får ingen slike ytingar
# Where this would give another answer: the change in life that it takes.
questions-ytelser-ingen-situation = Om ytingane dine tek slutt
# The radio button's label.
questions-ytelser-svaert_begrenset-label = Ja, men svært lite
# Under the label: what the answer means.
questions-ytelser-svaert_begrenset-explanation = Då må Nav vurdere om det er lite nok.
# Where this would give another answer: the change in life that it takes.
questions-ytelser-svaert_begrenset-situation = Om du får svært lite i ytingar
# The radio button's label.
questions-ytelser-mer-label = Ja, meir enn svært lite
# Under the label: what the answer means.
questions-ytelser-mer-explanation = Tek ytinga snart slutt, kan du søkje om programmet før det.
# Where this would give another answer: the change in life that it takes.
questions-ytelser-mer-situation = Om du får meir enn svært lite i ytingar
# The radio button's label.
questions-ytelser-vet_ikke-label = Veit ikkje
# Under the label: what the answer means.
questions-ytelser-vet_ikke-explanation = Då må Nav sjå på kva du får, og vurdere det.
# Unemployment benefit.
questions-ytelser-set_off-dagpenger = Dagpengar i månaden før skatt
# Sickness benefit.
questions-ytelser-set_off-sykepenger = Sjukepengar i månaden før skatt
# Parental benefit.
questions-ytelser-set_off-foreldrepenger = Foreldrepengar i månaden før skatt
# Rehabilitation benefit, before 2010.
questions-ytelser-set_off-rehabiliteringspenger = Rehabiliteringspengar i månaden før skatt
# Under the first: what they do, and that they may be skipped.
questions-ytelser-set_off-first_description = Det du har rett til av dagpengar, sjukepengar og foreldrepengar, blir trekt frå stønaden krone for krone. Veit du ikkje kor mykje det er, lèt du felta stå tomme.
# Under the others.
questions-ytelser-set_off-description = La feltet stå tomt om du ikkje får det.
# Behind the field: "kroner".
questions-ytelser-set_off-unit = kroner

# The step's heading and the row's label in the summary.
questions-arbeidsevnevurdering-ask-title = Arbeidsevnevurdering
# The legend or label.
questions-arbeidsevnevurdering-ask-question = Har Nav vurdert kva du kan klare i arbeid?
# Under the legend or label.
questions-arbeidsevnevurdering-ask-description = Nav kallar det ei arbeidsevnevurdering. Der ser de på kva du kan klare, og kva du treng hjelp til.
# Behind "Why do we ask?".
questions-arbeidsevnevurdering-ask-why = Nav må ha vurdert arbeidsevna di før du kan få vere med. Er det ikkje gjort, er det Nav som må gjere det først. Du får ikkje avslag av den grunn.
# The radio button's label.
questions-arbeidsevnevurdering-gjennomfoert-label = Ja, ho er gjord
# Where this would give another answer: the change in life that it takes.
questions-arbeidsevnevurdering-gjennomfoert-situation = Om Nav gjer arbeidsevnevurderinga
# The radio button's label.
questions-arbeidsevnevurdering-ikke_gjennomfoert-label = Nei, ikkje enno
# Under the label: what the answer means.
questions-arbeidsevnevurdering-ikke_gjennomfoert-explanation = Då må Nav gjere det først. Du kan be om det.
# Where this would give another answer: the change in life that it takes.
questions-arbeidsevnevurdering-ikke_gjennomfoert-situation = Om Nav ikkje har gjort arbeidsevnevurderinga likevel
# The radio button's label.
questions-arbeidsevnevurdering-vet_ikke-label = Veit ikkje
# Under the label: what the answer means.
questions-arbeidsevnevurdering-vet_ikke-explanation = Då kan du spørje Nav-kontoret om ho er gjord.

# The step's heading and the row's label in the summary.
questions-tett_oppfoelging-ask-title = Oppfølging
# The legend or label.
questions-tett_oppfoelging-ask-question = Treng du mykje hjelp for å kome i arbeid?
# Under the legend or label.
questions-tett_oppfoelging-ask-description = Det vil seie at nokon hjelper deg jamleg, og at dei som hjelper deg, samarbeider. Lova kallar det tett og koordinert oppfølging.
# Behind "Why do we ask?".
questions-tett_oppfoelging-ask-why = Programmet er for folk som treng mykje oppfølging for å kome i arbeid. Klarer du deg med mindre, kan andre tiltak passe betre.
# The radio button's label.
questions-tett_oppfoelging-answers-ja-label = Ja
# Where this would give another answer: the change in life that it takes.
questions-tett_oppfoelging-answers-ja-situation = Om du treng tett og koordinert oppfølging for å kome i arbeid
# The radio button's label.
questions-tett_oppfoelging-answers-nei-label = Nei
# Where this would give another answer: the change in life that it takes.
questions-tett_oppfoelging-answers-nei-situation = Om du klarer deg utan tett og koordinert oppfølging
# The radio button's label.
questions-tett_oppfoelging-answers-vet_ikke-label = Veit ikkje
# Under the label: what the answer means.
questions-tett_oppfoelging-answers-vet_ikke-explanation = Då må Nav vurdere kor mykje oppfølging du treng.

# The step's heading and the row's label in the summary.
questions-egen_jobbsoeking-ask-title = Eiga jobbsøking
# The legend or label.
questions-egen_jobbsoeking-ask-question = Er det viktigaste for deg no å søkje jobb sjølv?
# Under the legend or label.
questions-egen_jobbsoeking-ask-description = Svar nei om du treng noko meir enn å søkje jobb, til dømes trening eller opplæring.
# Behind "Why do we ask?".
questions-egen_jobbsoeking-ask-why = Når du mest treng å søkje jobb sjølv, kan eit kortare tiltak passe betre. Nav vurderer det.
# The radio button's label.
questions-egen_jobbsoeking-answers-ja-label = Ja
# Under the label: what the answer means.
questions-egen_jobbsoeking-answers-ja-explanation = Då kan eit kortare tiltak passe betre.
# Where this would give another answer: the change in life that it takes.
questions-egen_jobbsoeking-answers-ja-situation = Om det du treng mest, er å søkje jobb sjølv
# The radio button's label.
questions-egen_jobbsoeking-answers-nei-label = Nei
# Where this would give another answer: the change in life that it takes.
questions-egen_jobbsoeking-answers-nei-situation = Om du treng meir hjelp enn å søkje jobb sjølv
# The radio button's label.
questions-egen_jobbsoeking-answers-vet_ikke-label = Veit ikkje
# Under the label: what the answer means.
questions-egen_jobbsoeking-answers-vet_ikke-explanation = Då ser vi berre på kor mykje oppfølging du treng.

# The step's heading and the row's label in the summary.
questions-introduksjonsprogram-ask-title = Introduksjonsprogrammet
# The legend or label.
questions-introduksjonsprogram-ask-question = Går du i introduksjonsprogrammet no?
# Under the legend or label.
questions-introduksjonsprogram-ask-description = Det er programmet kommunen har for flyktningar som er nye i Noreg. Er du ferdig med det, svarer du nei.
# Behind "Why do we ask?".
questions-introduksjonsprogram-ask-why = Du kan ikkje vere i begge programma samstundes. Kvalifiseringsprogrammet kan kome etterpå.
# The radio button's label.
questions-introduksjonsprogram-answers-ja-label = Ja
# Under the label: what the answer means.
questions-introduksjonsprogram-answers-ja-explanation = Då må Nav vurdere kva som kan kome etterpå.
# Where this would give another answer: the change in life that it takes.
questions-introduksjonsprogram-answers-ja-situation = Om du byrjar i introduksjonsprogrammet
# The radio button's label.
questions-introduksjonsprogram-answers-nei-label = Nei
# Where this would give another answer: the change in life that it takes.
questions-introduksjonsprogram-answers-nei-situation = Om du sluttar i introduksjonsprogrammet
# The radio button's label.
questions-introduksjonsprogram-answers-vet_ikke-label = Veit ikkje
# Under the label: what the answer means.
questions-introduksjonsprogram-answers-vet_ikke-explanation = Då må Nav finne ut kva program du er i.

# The step's heading and the row's label in the summary.
questions-nav_kontor-ask-title = Nav-kontor
# The legend or label.
questions-nav_kontor-ask-question = Har kommunen din fått Nav-kontor?
# Under the legend or label.
questions-nav_kontor-ask-description = Du reknar etter reglar frå før 2010. Då hadde ikkje alle kommunar Nav-kontor.
# Behind "Why do we ask?".
questions-nav_kontor-ask-why = Fram til 2010 galdt programmet berre i kommunar som hadde fått Nav-kontor.
# The radio button's label.
questions-nav_kontor-answers-ja-label = Ja
# Where this would give another answer: the change in life that it takes.
questions-nav_kontor-answers-ja-situation = Om kommunen din får Nav-kontor
# The radio button's label.
questions-nav_kontor-answers-nei-label = Nei
# Where this would give another answer: the change in life that it takes.
questions-nav_kontor-answers-nei-situation = Om kommunen din ikkje har Nav-kontor
# The radio button's label.
questions-nav_kontor-answers-vet_ikke-label = Veit ikkje
# Under the label: what the answer means.
questions-nav_kontor-answers-vet_ikke-explanation = Då må nokon undersøkje om kommunen hadde Nav-kontor.

# The step's heading and the row's label in the summary.
questions-nav_tilbud-ask-title = Tilbod frå Nav
# The legend or label.
questions-nav_tilbud-ask-question = Kan Nav-kontoret tilby deg eit program som passar?
# Under the legend or label.
questions-nav_tilbud-ask-description = Du reknar etter reglar frå før 2019. Då måtte Nav-kontoret ha eit program å tilby.
# Behind "Why do we ask?".
questions-nav_tilbud-ask-why = Fram til 2019 var det eit vilkår at Nav-kontoret kunne tilby eit program. Slik er det ikkje lenger.
# The radio button's label.
questions-nav_tilbud-answers-ja-label = Ja
# Where this would give another answer: the change in life that it takes.
questions-nav_tilbud-answers-ja-situation = Om Nav-kontoret kan tilby deg eit program som passar
# The radio button's label.
questions-nav_tilbud-answers-nei-label = Nei
# Where this would give another answer: the change in life that it takes.
questions-nav_tilbud-answers-nei-situation = Om Nav-kontoret ikkje kan tilby deg eit program som passar
# The radio button's label.
questions-nav_tilbud-answers-vet_ikke-label = Veit ikkje
# Under the label: what the answer means.
questions-nav_tilbud-answers-vet_ikke-explanation = Då må Nav-kontoret svare på det.

# The step's heading and the row's label in the summary.
questions-byrdefullt-ask-title = Uforholdsmessig tyngande
# The legend or label.
questions-byrdefullt-ask-question = Er det uforholdsmessig tyngande å tilby deg eit program, på grunn av forhold hos deg?
# Under the legend or label.
questions-byrdefullt-ask-description = Svar ja berre om Nav har avgjort det.
# Behind "Why do we ask?".
questions-byrdefullt-ask-why = Kommunen kan seie nei når eit program blir uforholdsmessig tyngande på grunn av forhold hos søkjaren. Økonomien til kommunen er ingen slik grunn.
# The radio button's label.
questions-byrdefullt-answers-ja-label = Ja
# Where this would give another answer: the change in life that it takes.
questions-byrdefullt-answers-ja-situation = Om Nav avgjer at eit program for deg er uforholdsmessig tyngande
# The radio button's label.
questions-byrdefullt-answers-nei-label = Nei
# Where this would give another answer: the change in life that it takes.
questions-byrdefullt-answers-nei-situation = Om Nav kjem til at eit program for deg ikkje er uforholdsmessig tyngande
# The radio button's label.
questions-byrdefullt-answers-vet_ikke-label = Veit ikkje
# Under the label: what the answer means.
questions-byrdefullt-answers-vet_ikke-explanation = Då må Nav vurdere om unntaket gjeld.

# The step's heading and the row's label in the summary.
questions-barn-ask-title = Barn
# The legend or label.
questions-barn-ask-question = Kor mange barn under 18 år forsørgjer du?
# Under the legend or label.
questions-barn-ask-description = Ta med eigne barn som bur hos den andre forelderen. Skriv 0 om du ikkje forsørgjer barn.
# Behind "Why do we ask?".
questions-barn-ask-why = Du får barnetillegg for kvart barn, med ein fast sats per dag. Tillegget er like stort om du er under eller over 25 år.
# The button.
questions-barn-ask-help-title = Kva barn tel?
# What it opens.
questions-barn-ask-help-paragraphs =
    - Eigne barn tel, sjølv om dei bur hos den andre forelderen. Stebarn tel ikkje.
    - Eit fosterbarn tel når du har forsørgt det dei siste to åra. Skal barnet bli verande hos deg, kan det telje før det.
    - Barnet må bu i Noreg og ha lovleg opphald her. Det kan vere i utlandet inntil 90 dagar i året.
    - Er begge foreldra med i programmet, får begge barnetillegg. Betaler du barnebidrag, kan barnetillegget gå til bidraget.
    - Til og med 2023 talde ikkje barn med eiga inntekt over grunnbeløpet (G) i folketrygda.
# Behind the field: "children".
questions-barn-unit = barn
# The button that asks for their birth dates instead.
questions-barn-use_birth_dates = Skriv fødselsdatoane i staden
# The button that asks how many they are instead.
questions-barn-use_count = Skriv talet på barn i staden
# The label of the field for their birth dates.
questions-barn-birth_dates = Når er barna fødde?
# Under that label.
questions-barn-birth_dates_description = Skriv ein dato for kvart barn, med komma mellom. Til dømes 24.12.2015, 03.05.2019.

# The step's heading and the row's label in the summary.
questions-arbeidstimer-ask-title = Lønt arbeid
# The legend or label.
questions-arbeidstimer-ask-question = Kor mange timar i veka skal du ha lønt arbeid?
# Under the legend or label.
questions-arbeidstimer-ask-description = Skriv timar frå 0 til 37,5, til dømes 7,5. Skriv 0 om du ikkje skal jobbe.
# Behind "Why do we ask?".
questions-arbeidstimer-ask-why = Programmet er på 37,5 timar i veka, og lønt arbeid blir rekna med. Stønaden og barnetillegget går ned for timane du jobbar. Kor mykje du tener, har ikkje noko å seie.
# The button.
questions-arbeidstimer-ask-help-title = Kor mykje kan du jobbe?
# What it opens.
questions-arbeidstimer-ask-help-paragraphs =
    - Du kan ha vanleg arbeid i inntil halv stilling, det vil seie 18,75 timar i veka. Læretid kan vere meir.
# Behind the field: "hours a week".
questions-arbeidstimer-unit = timar i veka
# The checkbox for apprentices.
questions-arbeidstimer-apprentice = Eg er lærling, og timane er læretid
# Under the checkbox.
questions-arbeidstimer-apprentice_description = Læretid kan vere meir enn halv stilling.
# The same until the reform of 2019.
questions-arbeidstimer-apprentice_description_before = Før 2019 galdt grensa på halv stilling òg for lærlingar.
# The hourly wage.
questions-arbeidstimer-wage = Timeløn før skatt
# Under it: how to write it, what it is for, and that it may stand empty.
questions-arbeidstimer-wage_description = Då viser vi kva du får på konto. Skriv til dømes 187,50, eller la feltet stå tomt.
# The same before 2024, when benefit and wage were taxed apart.
questions-arbeidstimer-wage_description_before_tax = Då viser vi kva du får til saman før skatt. Skriv til dømes 187,50, eller la feltet stå tomt.
# Behind the field: "kroner an hour".
questions-arbeidstimer-wage_unit = kroner i timen

# The first day.
questions-plan-start = Når byrjar programmet?
# Under it: how to write it, and that it may stand empty.
questions-plan-start_description = Skriv dag, månad og år, til dømes 17.08.2026.
# How many months.
questions-plan-months = Kor lenge varer det?
# Under it.
questions-plan-months_description = Skriv talet på månader frå 1 til 36, til dømes 12.
# Behind the field: "months".
questions-plan-unit = månader
# The checkbox for payment by the day.
questions-plan-daily = Kommunen betaler for kvar stønadsdag
# Under the checkbox: what holds otherwise.
questions-plan-daily_description = Kommunen vel korleis han betaler. Utan hake reknar vi med like mykje kvar månad.
# The button.
questions-plan-absence-title = Kva med sjukdom og anna fråvær?
# What it opens.
questions-plan-absence-paragraphs =
    - Planen reknar med at du er til stades kvar dag.
    - Sjukdom med legeerklæring gir ikkje trekk. Det gjer heller ikkje permisjon du har fått av tungtvegande velferdsgrunnar. Er du borte utan gyldig grunn, blir du trekt for timane.
# Under the field for the birth date, where the plan needs it.
questions-plan-birth_date_description = Du kan fylle år før programmet er slutt, og då kan resultatet eller beløpet bli eit anna. Skriv dag, månad og år, til dømes 24.12.1998.
# Why it does.
questions-plan-birth_date_why = Stønaden aukar den dagen du fyller 25 år, og programmet har ei nedre og ei øvre aldersgrense. Veit vi berre alderen i heile år, veit vi ikkje kva dag det skjer.


## What is wrong with an answer, and how to correct it

# All of `errors-missing-`: nothing is answered, so these say what to do. Whole sentences, beside the question and in the list of errors.
errors-missing-alder = Skriv inn alder i heile år, til dømes 27.
errors-missing-foedselsdato = Skriv inn fødselsdatoen din, til dømes 24.12.1998.
errors-missing-opphold = Svar på om du er norsk statsborgar eller bur fast i Noreg. Vel «Veit ikkje» om du er usikker.
errors-missing-eoes = Svar på om du er frå eit EØS-land eller i familie med nokon som er det. Vel «Veit ikkje» om du er usikker.
errors-missing-nedsatt_evne = Svar på om det er vanskeleg for deg å få eller halde på ein jobb. Vel «Veit ikkje» om du er usikker.
errors-missing-ytelser = Svar på om du får dagpengar, sjukepengar, AAP eller noko liknande. Vel «Veit ikkje» om du er usikker.
errors-missing-arbeidsevnevurdering = Svar på om Nav har vurdert kva du kan klare i arbeid. Vel «Veit ikkje» om du er usikker.
errors-missing-tett_oppfoelging = Svar på om du treng mykje hjelp for å kome i arbeid. Vel «Veit ikkje» om du er usikker.
errors-missing-egen_jobbsoeking = Svar på om det viktigaste for deg no er å søkje jobb sjølv. Vel «Veit ikkje» om du er usikker.
errors-missing-introduksjonsprogram = Svar på om du går i introduksjonsprogrammet no. Vel «Veit ikkje» om du er usikker.
errors-missing-nav_kontor = Svar på om kommunen har fått Nav-kontor. Vel «Veit ikkje» om du er usikker.
errors-missing-nav_tilbud = Svar på om Nav-kontoret kan tilby eit program. Vel «Veit ikkje» om du er usikker.
errors-missing-uforholdsmessig_byrdefullt = Svar på om forhold hos deg gjer programmet uforholdsmessig tyngande. Vel «Veit ikkje» om det ikkje er avklart.
errors-missing-barn = Skriv inn kor mange barn du forsørgjer, til dømes 2. Skriv 0 om du ikkje har barn.
errors-missing-arbeidstimer_per_uke = Skriv inn timar med lønt arbeid i veka, til dømes 7,5. Skriv 0 om du ikkje skal jobbe.

# Something else than digits.
errors-alder-not_a_number = Skriv alderen med tal. Skriv inn alder i heile år, til dømes 27.
# A number with decimals.
errors-alder-not_whole = Alderen kan ikkje ha desimalar. Skriv inn alder i heile år, til dømes 27.
# Above 120, or below 0.
errors-alder-out_of_range = Alderen må vere mellom 0 og 120. Skriv inn alder i heile år, til dømes 27.
# Four digits: a year of birth.
errors-alder-year = Det ser ut som eit årstal. Skriv inn alder i heile år, til dømes 27.
# Eleven digits or more: a national identity number.
errors-alder-identity_number = Det ser ut som eit fødselsnummer. Vi treng det ikkje, så ta det bort. Skriv inn alder i heile år, til dømes 27.

# Something else than day, month and year. The example is a date of an adult or of a child.
errors-foedselsdato-wrong_form = Skriv fødselsdatoen som dag, månad og år med punktum mellom, til dømes { $eksempel }.
# Two digits for the year, which may be either of two.
errors-foedselsdato-short_year = Meiner du { $ene } eller { $andre }? Skriv årstalet med fire siffer, til dømes { $eksempel }.
# A day that does not exist.
errors-foedselsdato-impossible = Den datoen finst ikkje. Sjekk dag og månad, og skriv til dømes { $eksempel }.
# After the law date.
errors-foedselsdato-future = Fødselsdatoen kan ikkje vere etter { $dato }. Sjekk årstalet, og skriv til dømes { $eksempel }.
# More than 120 years ago.
errors-foedselsdato-too_old = Fødselsdatoen er meir enn 120 år tilbake. Sjekk årstalet, og skriv til dømes { $eksempel }.
# Eleven digits or more: a national identity number.
errors-foedselsdato-identity_number = Det ser ut som eit fødselsnummer. Vi treng det ikkje, så ta det bort. Skriv berre fødselsdatoen, til dømes { $eksempel }.

# Something else than digits.
errors-barn-not_a_number = Skriv talet på barn med siffer, til dømes 2. Skriv 0 om du ikkje har barn.
# A number with decimals.
errors-barn-not_whole = Talet på barn må vere eit heilt tal, til dømes 2.
# Outside the range.
errors-barn-out_of_range = Talet på barn må vere mellom 0 og 20. Skriv til dømes 2.
# Eleven digits or more: a national identity number.
errors-barn-identity_number = Det ser ut som eit fødselsnummer. Vi treng det ikkje, så ta det bort. Skriv berre talet på barn, til dømes 2.

# Their birth dates: nothing, or something else than dates.
errors-barn_foedselsdatoer = Skriv ein dato for kvart barn med komma mellom, til dømes 24.12.2015, 03.05.2019.

# Something else than a number.
errors-arbeidstimer-not_a_number = Skriv timane med tal, til dømes 7,5. Skriv 0 om du ikkje skal jobbe.
# More than two decimals.
errors-arbeidstimer-too_many_decimals = Skriv timane med høgst to desimalar, til dømes 7,25.
# Below 0, or above the most there can be.
errors-arbeidstimer-out_of_range = Timane må vere mellom 0 og 37,5 i veka. Skriv til dømes 7,5.
# Eleven digits or more: a national identity number.
errors-arbeidstimer-identity_number = Det ser ut som eit fødselsnummer. Vi treng det ikkje, så ta det bort. Skriv berre timar i veka, til dømes 7,5.

# Something else than a number.
errors-timeloenn-not_a_number = Timeløna må skrivast med tal, til dømes 187,50. La feltet stå tomt om du ikkje veit ho.
# More than two decimals.
errors-timeloenn-too_many_decimals = Skriv timeløna med høgst to desimalar, til dømes 187,50.
# Below 0, or above the most there can be.
errors-timeloenn-out_of_range = Timeløna må vere mellom 0 og 2{ "\u00A0" }000 kroner. Skriv til dømes 187,50.
# Eleven digits or more: a national identity number.
errors-timeloenn-identity_number = Det ser ut som eit fødselsnummer. Vi treng det ikkje, så ta det bort. Skriv berre timeløna, til dømes 187,50.

# Something else than a number.
errors-samordning-not_a_number = Beløpet må skrivast med tal, til dømes 3500. La feltet stå tomt om du ikkje veit det.
# More than two decimals.
errors-samordning-too_many_decimals = Skriv beløpet med høgst to desimalar, til dømes 3500,50.
# Below 0, or above the most there can be.
errors-samordning-out_of_range = Beløpet må vere mellom 0 og 100{ "\u00A0" }000 kroner i månaden. Skriv til dømes 3500.
# Eleven digits or more: a national identity number.
errors-samordning-identity_number = Det ser ut som eit fødselsnummer. Vi treng det ikkje, så ta det bort. Skriv berre beløpet, til dømes 3500.

# Nothing, or something else than day, month and year.
errors-programstart-wrong_form = Skriv den første dagen som dag, månad og år, til dømes 17.08.2026. Tøm feltet om du ikkje veit det.
# A day that does not exist.
errors-programstart-impossible = Den datoen finst ikkje. Sjekk dag og månad, og skriv til dømes 17.08.2026.
# Eleven digits or more: a national identity number.
errors-programstart-identity_number = Det ser ut som eit fødselsnummer. Vi treng det ikkje, så ta det bort. Skriv berre den første dagen, til dømes 17.08.2026.

# The months of the programme.
errors-program_maaneder = Skriv talet på månader som eit heilt tal frå 1 til 36, til dømes 12. Tøm feltet om du ikkje veit det.
# A number that may be thousands.
errors-thousands = Meiner du { $ene } eller { $andre }? Skriv talet utan punktum eller komma for tusen, til dømes { $eksempel }.


## The summary of all answers

# The heading, and the step's title.
summary-heading = Sjå over svara
# Under the heading.
summary-lead = Stemmer alt? Du kan endre kvart svar før du ser resultatet.
# In place of an answer that is missing.
summary-unanswered = Ikkje svara på
# That the result is guidance and not a decision.
summary-guidance = Resultatet er rettleiande, ikkje eit vedtak.
# An age as an answer.
summary-age = { $alder } år
# A birth date as an answer.
summary-birth_date = Fødd { $dato }
# The children, or that there are none.
summary-children =
    { $antall ->
        [0] Ingen barn
        [one] { $antall } barn
       *[other] { $antall } barn
    }
# No paid work.
summary-no_work = Ikkje lønt arbeid
# Hours of paid work.
summary-hours =
    { $timer ->
        [one] { $timer } time i veka
       *[other] { $timer } timar i veka
    }
# Hours as an apprentice, with how many as above.
summary-apprentice = { $timer } som lærling
# Hours, as above, with the hourly wage.
summary-wage = { $timer }, { $loenn } i timen
# The row's label for when the programme begins.
summary-programme = Programmet
# The programme.
summary-plan = Frå { $dato }. Talet på månader: { $antall }
# Its start alone.
summary-plan_start = Frå { $dato }. Talet på månader er ikkje lagt inn


## The result

# The heading of the result.
result-conclusions-likely-heading = Det ser ut til at du kan ha rett til kvalifiseringsprogrammet
# One sentence or two under it.
result-conclusions-likely-lead = Svara dine passar med vilkåra i lova. Nav må likevel gjere si eiga vurdering.
# A few words, where conclusions stand side by side.
result-conclusions-likely-short = Kan ha rett til programmet
# Heading over `advice`.
result-conclusions-likely-advice_heading = Dette gjer du no
# What to do, and whom to ask.
result-conclusions-likely-advice =
    - Ta kontakt med Nav-kontoret. Sei: «Eg vil søkje om kvalifiseringsprogrammet.»
    - Be om eit skriftleg vedtak, sjølv om svaret blir nei.
# The heading of the result.
result-conclusions-needs_assessment-heading = Nav må vurdere om du kan få kvalifiseringsprogrammet
# One sentence or two under it.
result-conclusions-needs_assessment-lead = Ingen av svara dine talar imot.
# A few words, where conclusions stand side by side.
result-conclusions-needs_assessment-short = Nav må vurdere
# Heading over `advice`.
result-conclusions-needs_assessment-advice_heading = Dette gjer du no
# What to do, and whom to ask.
result-conclusions-needs_assessment-advice =
    - Ta kontakt med Nav-kontoret. Sei: «Eg vil søkje om kvalifiseringsprogrammet.»
    - Be om eit skriftleg vedtak, sjølv om svaret blir nei.
# The heading of the result.
result-conclusions-incomplete-heading = Vi treng fleire svar for å seie om programmet kan passe
# One sentence or two under it.
result-conclusions-incomplete-lead = Du har ikkje svara på alt, og det kan avgjere resultatet. Du kan svare «Veit ikkje».
# A few words, where conclusions stand side by side.
result-conclusions-incomplete-short = Treng fleire svar
# Heading over `advice`.
result-conclusions-incomplete-advice_heading = Dette gjer du no
# What to do, and whom to ask.
result-conclusions-incomplete-advice =
    - Svar på spørsmåla som manglar.
    - Er noko vanskeleg å svare på, kan du spørje Nav på 55 55 33 33.
# The heading of the result.
result-conclusions-unlikely-heading = Det ser ikkje ut til at programmet passar no
# One sentence or two under it.
result-conclusions-unlikely-lead = Nav kan sjå det annleis, og situasjonen din kan endre seg.
# A few words, where conclusions stand side by side.
result-conclusions-unlikely-short = Passar truleg ikkje no
# Heading over `advice`.
result-conclusions-unlikely-advice_heading = Dette kan du gjere
# What to do, and whom to ask.
result-conclusions-unlikely-advice =
    - Du kan søkje likevel, og du har rett til eit skriftleg svar. Det svaret kan du klage på.

# Under the lead, always: guidance, not a decision.
result-guidance = Dette er rettleiande, ikkje eit vedtak. Berre eit vedtak frå Nav avgjer.
# Under the heading: which conditions are not met.
result-not_met =
    { $antall ->
        [one] Eitt vilkår ser ikkje ut til å vere oppfylt: { $vilkaar }.
       *[other] Nokre vilkår ser ikkje ut til å vere oppfylte: { $vilkaar }.
    }
# Under the heading: which conditions Nav must look at.
result-weighed =
    { $antall ->
        [one] Eitt vilkår må Nav vurdere saman med deg: { $vilkaar }.
       *[other] Nokre vilkår må Nav vurdere saman med deg: { $vilkaar }.
    }
# A condition in these sentences.
result-named = «{ $vilkaar }»

# Over the payslip, and over the card it stands in after a no.
result-amounts-heading = Så mykje kan du få i ein vanleg månad
# Under the heading where the conclusion is that it looks unlikely.
result-amounts-if_granted = Beløpa gjeld om Nav likevel seier ja.
# In place of amounts while the age is unknown.
result-amounts-unknown = Skriv inn alderen din, så kan vi rekne ut beløpet. Er du under 25 år, får du to tredelar av full stønad.
# In place of amounts while a birthday that is not known may move them.
result-amounts-unsure = Du kan fylle år før programmet tek til, og då kan resultatet eller beløpet bli eit anna. Skriv fødselsdatoen din, så reknar vi ut kva du får ved oppstart.
# Behind it, and read aloud: that it is the one when the programme starts.
result-amounts-at_start = ved oppstart { $dato }
# Why there is no amount after tax with paid work.
result-amounts-no_net_without_wage = Kva du får på konto, kjem an på kva du tener i jobben. Legg inn timeløna di, så reknar vi det ut.
# The button that asks for the wage.
result-amounts-add_wage = Legg inn timeløn
# Why there is none where wage and benefit are taxed each in its own way.
result-amounts-no_net_taxed_apart = Før 2024 vart løn og stønad skattlagde etter ulike reglar. Difor viser vi berre beløpet før skatt.
# What June and December leave.
result-amounts-june_and_december = For juni blir det ikkje trekt skatt, og då får du { $juni }. For desember blir det trekt halv skatt, og då får du { $desember }.
# That other benefits are not taken off yet.
result-amounts-before_set_off = Beløpet er før trekk for dagpengar, sjukepengar og foreldrepengar. Det du har rett til av dette, går frå stønaden krone for krone.
# That the benefit set off comes beside, and is not in the amount on the account.
result-amounts-set_off_apart = Ytinga som går frå stønaden, får du i tillegg. Verken ytinga eller skatten av henne er med i beløpet på konto.
# What a "month" means.
result-amounts-typical_month = Ein månad er her ein tolvdel av året. Kommunen kan òg betale per dag, og då varierer månadene.
# Opens the table of amounts.
result-amounts-details = Sjå beløpa per dag, månad og år
# The table's caption.
result-amounts-caption = Kva du kan få per dag, månad og år, i kroner
# Column: what the row is.
result-amounts-column_what = I kroner
# Column: a benefit day.
result-amounts-column_day = Per dag
# Column: a typical month.
result-amounts-column_month = Per månad
# Column: a year.
result-amounts-column_year = Per år
# Row: the qualification benefit.
result-amounts-stoenad = Kvalifiseringsstønad
# Row: the child supplement.
result-amounts-barnetillegg = Barnetillegg
# Row: both together, before tax.
result-amounts-total = Til saman før skatt
# Row: taken for paid work.
result-amounts-reduction_work = Trekk for lønt arbeid
# Row: taken for absence without permission.
result-amounts-reduction_absence = Trekk for ugyldig fråvær
# Row: taken for other benefits.
result-amounts-reduction_set_off = Trekk for andre ytingar
# Under the payslip of those who are 23 or 24: what comes then.
result-amounts-at_25 = Frå du fyller 25: { $beloep } i månaden før skatt.
# Opens the fields that move the amount.
result-amounts-other = Prøv med andre tal
# Opens what the amount takes into account.
result-amounts-about = Om beløpet
# Row: what is left after reductions, before tax.
result-amounts-after_reductions = Til saman etter trekk, før skatt
# Row: the same, where the wage stands beneath it.
result-amounts-from_programme = Frå programmet
# Row: the wage.
result-amounts-loenn = Løn ved sida av
# Row: benefit and wage, in the table.
result-amounts-with_wage = Til saman med løn, før skatt
# Row: contribution and tax.
result-amounts-tax = Skatt, overslag
# Row: what an ordinary month leaves.
result-amounts-on_account = På konto, overslag
# Row: contribution and tax, a twelfth of the year's.
result-amounts-tax_on_average = Skatt og trygdeavgift, i gjennomsnitt
# Row: what is left after tax, a twelfth of the year's.
result-amounts-net = Etter skatt, overslag i gjennomsnitt
# From when the rates hold.
result-amounts-rates_from = Satsane gjeld frå { $dato }.
# What is not decided yet.
result-amounts-reservation = Ikkje fastsett enno for denne datoen: { $satser }. Vi har brukt det nyaste vi kjenner.
# The lower rate of the young.
result-amounts-under_25 = Du får to tredelar av full stønad fordi du er under 25 år. Barnetillegget er like stort for alle.
# The children in the amount, or what each would bring where there is none.
result-amounts-children =
    { $antall ->
        [0] Barnetillegget er { $sats } per barn og dag.
        [one] Barnetillegg for { $antall } barn er med: { $sats } per dag.
       *[other] Barnetillegg for { $antall } barn er med: { $sats } per barn og dag.
    }
# The amount is lower because of work, with how many hours as in the summary.
result-amounts-working = Beløpet er sett ned fordi du skal jobbe { $timer }.

# The heading.
result-conditions-heading = Vilkåra
# Under it: how many seem to be met.
result-conditions-count = { $oppfylt } av { $antall } ser ut til å vere oppfylte
# Opens those that are met, where others are not.
result-conditions-others = Dei andre vilkåra
# Before the paragraphs of a condition.
result-conditions-basis = Står i

# The heading.
result-calculation-heading = Slik har vi rekna det ut
# Under the heading: amounts are exact, and rounded when shown.
result-calculation-lead = Vi reknar med nøyaktige tal heile vegen og rundar berre av det vi viser. Grunnbeløpet (G) er eit beløp i folketrygda som blir justert kvart år.
# Column: the line's label.
result-calculation-column_what = Linje
# Column: what it came to.
result-calculation-column_value = Tal
# Heading over the lines of the qualification benefit.
result-calculation-stoenad = Stønad og barnetillegg
# Heading over the lines of reductions.
result-calculation-reductions = Trekk
# Heading over the lines of contribution and tax.
result-calculation-tax = Skatt og trygdeavgift
# How the law writes the share of the young.
result-calculation-two_thirds = to tredelar
# How a line came about where what is taken away may be more than there is.
result-calculation-not_below_zero = { $regnestykke }, men ikkje mindre enn null
# An amount of a year, at the end of such a line.
result-calculation-plain-a_year = { $beloep } i året
# An amount of a month, at the end of such a line.
result-calculation-plain-a_month = { $beloep } i månaden
# The calculation in a few plain lines, each with an amount behind it: the full benefit.
result-calculation-plain-full = Full stønad er { $faktor } gonger grunnbeløpet (G) på { $grunnbeloep }.
# The share of it before one turns 25.
result-calculation-plain-young = Du er under 25 år og får to tredelar av det.
# What that is in a month.
result-calculation-plain-month = Stønaden for året, delt på tolv månader.
# The child supplement.
result-calculation-plain-children =
    { $antall ->
        [one] Barnetillegg for eitt barn er { $sats } dagen, fem dagar i veka.
       *[other] Barnetillegg for { $antall } barn er { $sats } dagen for kvart, fem dagar i veka.
    }
# Taken off for paid work.
result-calculation-plain-work = Du jobbar { $timer } av { $full } timar i veka, og får ikkje stønad for dei timane.
# Taken off for absence.
result-calculation-plain-absence = Du får ikkje stønad for { $timer } timar med ugyldig fråvær.
# Taken off for other benefits.
result-calculation-plain-set_off = Andre ytingar går frå stønaden krone for krone.
# The wage beside the programme.
result-calculation-plain-wage = Løna for { $timer } timar i veka er { $sats } i timen.
# Taken off in tax.
result-calculation-plain-tax = Skatt og trygdeavgift i ein vanleg månad er eit overslag.
# What is left.
result-calculation-plain-account = Dette får du på konto i ein vanleg månad.

# The heading.
result-tax-heading = Om skatt og pensjon
# What the estimate assumes.
result-tax-assumptions = Overslaget bruker skattereglane for { $aar }, skatteklasse 1 og inga anna inntekt. Det gjeld ikkje i Finnmark og Nord-Troms. Skattekortet ditt avgjer kor mykje som faktisk blir trekt.
# The same where the tax is on a wage too.
result-tax-assumptions_with_wage = Overslaget bruker skattereglane for { $aar }, skatteklasse 1 og inga anna inntekt enn stønaden og løna. Det gjeld ikkje i Finnmark og Nord-Troms. Skattekortet ditt avgjer kor mykje som faktisk blir trekt.
# The tax rules, among what is not decided yet.
result-tax-rules = skattereglane
# What applies to tax and pension, as a list.
result-tax-points =
    - Du betaler skatt av stønaden, og trygdeavgift til folketrygda. Stønaden gir pensjonsopptening.
    - Stønaden for juni er utan skattetrekk, og i desember blir berre halv skatt trekt. Pengane for juni kan kome først i juli.

# The heading.
result-hours-heading = Om du jobbar ved sida av
# The picture in words. Each picture has placeholders of its own.
result-hours-text = Utan lønt arbeid kan du få { $mest } i månaden før skatt. I halv stilling kan du få { $halv }. Løna kjem i tillegg.
# What faint bars stand for.
result-hours-faint = Meir enn halv stilling, berre for lærlingar
# Opens the table.
result-hours-table = Sjå beløpet for kvart timetal
# The table's caption.
result-hours-caption = Kva du kan få i månaden før skatt, etter timar med lønt arbeid
# The heads of its columns.
result-hours-columns =
    - Lønt arbeid
    - Kroner i månaden

# The heading.
result-hours_with_wage-heading = Om du jobbar ved sida av
# The picture in words. Each picture has placeholders of its own.
result-hours_with_wage-text = Utan lønt arbeid har du { $mest } i månaden før skatt. I halv stilling har du { $halv } med løna.
# What faint bars stand for.
result-hours_with_wage-faint = Meir enn halv stilling, berre for lærlingar
# Opens the table.
result-hours_with_wage-table = Sjå beløpa for kvart timetal
# The table's caption.
result-hours_with_wage-caption = Stønad med barnetillegg og løn i månaden, etter timar med lønt arbeid, i kroner
# The heads of its columns.
result-hours_with_wage-columns =
    - Lønt arbeid
    - Stønad
    - Løn
    - Før skatt
    - På konto

# What an hour of work takes of the qualification benefit.
result-beside-break_even = For kvar time du jobbar, går stønaden ned med { $beloep }.
# Behind it: whether it pays to work, where the wage is not known.
result-beside-may_pay = Tener du meir enn det i timen, har du meir før skatt når du jobbar.
# The same where the wage is more.
result-beside-pays = Du tener meir enn det i timen, så du har meir før skatt når du jobbar.
# The same where the wage is less.
result-beside-pays_not = Du tener mindre enn det i timen, så du har mindre før skatt når du jobbar.
# That holiday pay is not in the wage.
result-beside-holiday_pay = Feriepengane av løna er ikkje med.
# Which hours are one's own.
result-beside-own = Timane dine
# What a bar shows: what the programme pays.
result-beside-stoenad = Frå programmet
# What a bar shows: the wage.
result-beside-loenn = Løn

# The heading.
result-plan-heading = Månad for månad
# The picture in words. Each picture has placeholders of its own.
result-plan-text = Frå { $dato } kan du få til saman { $beloep } før skatt. Den første og den siste månaden kan vere kortare.
# What faint bars stand for.
result-plan-faint = Satsane er ikkje fastsette enno
# Opens the table.
result-plan-table = Sjå beløpet for kvar månad
# The table's caption.
result-plan-caption = Kva du kan få månad for månad, før skatt
# The heads of its columns.
result-plan-columns =
    - Månad
    - Kroner før skatt

# Behind it where absence or other benefits are taken off a month.
result-plan_before_deductions = Planen er utan trekk for fråvær og andre ytingar.
# In place of the plan until start and length are known.
result-plan_lead = Vi viser kva du kan få frå månad til månad. Vel ei lengd, eller skriv når programmet byrjar og kor lenge det varer.
# A button: so many months from a day on.
result-plan_preset = { $antall } månader frå { $dato }
# In place of the plan while only the start is known.
result-plan_without_length = Programmet byrjar { $dato }. Skriv kor lenge det varer.
# In place of the plan while a birthday that is not known may move it.
result-plan_unsure = Du kan fylle år før programmet er slutt, og då kan resultatet eller beløpet bli eit anna. Skriv fødselsdatoen din, så viser vi planen.
# The law date is another day than today, and has been.
result-past_law = Reglane og satsane er dei som galdt { $dato }.
# The same where it is still to come.
result-future_law = Reglane og satsane er dei vi i dag kjenner for { $dato }.
# The row that sums up the plan.
result-plan_sum = Heile programmet
# Under the picture, at a mark: which rates the months above it rest on that are not decided yet.
result-plan_open = Ikkje fastsett enno: { $satser }. Vi har brukt det nyaste vi kjenner.
# One of them, from `tables-`, and from when.
result-plan_open_rate = { $sats } frå { $dato }
# A note on a month that is not paid whole, or in a plan that is paid by the day.
result-plan_days =
    { $dager ->
        [one] { $dager } dag med stønad.
       *[other] { $dager } dagar med stønad.
    }

# The heading.
result-changes-heading = Om situasjonen endrar seg
# Under the heading.
result-changes-lead = Kvar linje viser kva som skjer om berre denne eine tingen endrar seg.
# Where nothing would change it.
result-changes-none = Vi kjenner ikkje til noka enkelt endring som gir eit anna resultat dei neste 24 månadene.
# Heading over situations in life.
result-changes-answers_heading = Om noko blir annleis
# Heading over days.
result-changes-dates_heading = Når tida går
# Something happens on a day; what then follows stands beneath it.
result-changes-date = Frå { $dato }, når { $hendelse }
# What follows: another conclusion.
result-changes-conclusion = Då er resultatet «{ $konklusjon }».
# What follows: a month's amount.
result-changes-amount = Beløpet er { $beloep } i månaden før skatt.
# What follows where neither is known.
result-changes-unknown = Då kan beløpet bli eit anna.
# Behind an amount whose rates are not decided yet.
result-changes-projected = Satsane er ikkje fastsette enno.

# Advice: how to apply.
result-next-in_writing = Søk helst skriftleg. Du kan be Nav-kontoret om hjelp til søknaden.
# The link to the list of offices.
result-next-find_office = Finn Nav-kontoret ditt
# Where that link goes.
result-next-office_link = https://www.nav.no/sok-nav-kontor
# Nav has not assessed the work capability.
result-next-situations-assess = Be Nav-kontoret om ei arbeidsevnevurdering.
# It is not known whether Nav has.
result-next-situations-assessed = Spør Nav-kontoret om arbeidsevna di er vurdert.
# Something else is for Nav to weigh.
result-next-situations-discuss = Fortel rettleiaren om situasjonen din, og om det Nav må vurdere.
# There are benefits, which may end.
result-next-situations-ends = Tek ytinga du har, snart slutt? Søk før det skjer.
# No programme for now: what else there may be.
result-next-situations-other_help = Spør Nav-kontoret kva anna hjelp du kan få til å kome i arbeid.
# No programme for now: later, perhaps.
result-next-situations-later = Er det for mykje anna som er vanskeleg no, kan du be om ei ny vurdering seinare.
# No programme for now: money to live on.
result-next-situations-money = Manglar du pengar å leve av, kan du søkje om økonomisk sosialhjelp.
# No lawful stay.
result-next-situations-emergency = Nav-kontoret skal uansett gi deg råd og rettleiing. I ein naudssituasjon kan du få hjelp.
# Before the phone number.
result-next-phone = Ring Nav på { $telefon }
# The number as it is shown.
result-next-phone_number = 55 55 33 33
# The number for `tel:` links.
result-next-phone_link = +4755553333

# Heading over `questions`.
result-questions_heading = Det folk ofte lurer på

# The button.
result-questions-under_25-title = Kvifor får du mindre når du er under 25 år?
# What it opens.
result-questions-under_25-paragraphs =
    - Lova gir to tredelar av full stønad til dei som er under 25 år. Frå dagen du fyller 25, får du full stønad.

# The button.
result-questions-household-title = Kva med barnetrygd, bustøtte, sparepengar og inntekta til partnaren?
# What it opens.
result-questions-household-paragraphs =
    - Stønaden blir ikkje lågare av barnetrygd, kontantstøtte, barnebidrag, bustøtte frå stat eller kommune, eller det partnaren din tener.
    - Sparepengar, hus og bil har heller ikkje noko å seie.
    - Er de med begge to, får kvar av dykk heile stønaden sin og barnetillegget.
    - Har du rett til dagpengar, sjukepengar eller foreldrepengar, blir dei trekte frå stønaden krone for krone.

# The button.
result-questions-other_benefits-title = Kva med AAP, uføretrygd og studielån?
# What it opens.
result-questions-other_benefits-paragraphs =
    - AAP, uføretrygd og studielån blir ikkje trekte frå stønaden. Men arbeidsavklaringspengar (AAP) og uføretrygd tel som ytingar. Får du meir enn svært lite i slike ytingar, er ikkje vilkåret om ytingar oppfylt.
    - Lån og stipend frå Lånekassen tel ikkje som ytingar.

# The button.
result-questions-benefits_end-title = Kva om ytinga di snart tek slutt?
# What it opens.
result-questions-benefits_end-paragraphs =
    - Søk før ho tek slutt. Får du ja, skal programmet byrje seinast seks månader etter at søknaden kom fram.
    - Overgangsstønaden til einslege foreldre fell bort for dei fleste frå 1. juli 2026. Mistar du han, kan programmet vere noko for deg.

# The button.
result-questions-start-title = Når byrjar programmet?
# What it opens.
result-questions-start-paragraphs =
    - Får du ja, skal programmet byrje seinast seks månader etter at søknaden kom fram.

# The button.
result-questions-disability-title = Kva om du har søkt om uføretrygd?
# What it opens.
result-questions-disability-paragraphs =
    - Får du seinare uføretrygd for ei tid du har fått stønad, kan kommunen krevje etterbetalinga.

# The button.
result-questions-youth-title = Kva med program for unge?
# What it opens.
result-questions-youth-paragraphs =
    - Nokre stader kan du som er under 29 år, få ungdomsprogramyting eller aktivitetspengar. Du kan ikkje få dei saman med kvalifiseringsstønaden. Spør Nav-kontoret kva som finst hos dykk.

# The button.
result-questions-payment-title = Når kjem pengane?
# What it opens.
result-questions-payment-paragraphs =
    - Pengane kjem på etterskot, etter oppmøtet som er registrert. Kommunen avgjer dagane, så spør Nav-kontoret.
    - Treng du pengar før den første utbetalinga, kan du søkje om økonomisk sosialhjelp.

# The button.
result-questions-debt-title = Kan gjeld eller barnebidrag gi trekk i stønaden?
# What it opens.
result-questions-debt-paragraphs =
    - Ja, men du skal ha nok att til å leve av. Det følgjer av dekningslova § 2-7.
    - Betaler du barnebidrag, kan barnetillegget gå til bidraget.

# The button.
result-questions-work-since-title = Kan du jobbe ved sida av?
# What it opens.
result-questions-work-since-paragraphs =
    - Ja, inntil halv stilling. Læretid kan vere meir. Stønaden og barnetillegget går ned for timane du jobbar, uansett kva du tener.
# The button.
result-questions-work-before-title = Kan du jobbe ved sida av?
# What it opens.
result-questions-work-before-paragraphs =
    - Ja, inntil halv stilling. Det galdt òg for lærlingar før 2019. Stønaden og barnetillegget går ned for timane du jobbar, uansett kva du tener.

# The button.
result-questions-travel-title = Får du dekt reisene?
# What it opens.
result-questions-travel-paragraphs =
    - Det kan finnast støtte til reiser etter arbeidsmarknadslova § 13, og den gir ikkje trekk. Spør Nav-kontoret.

# The button.
result-questions-illness-since-title = Kva med sjukdom og anna fråvær?
# What it opens.
result-questions-illness-since-paragraphs =
    - Sjukdom med legeerklæring gir ikkje trekk. Det gjer heller ikkje permisjon du har fått av tungtvegande velferdsgrunnar. Er du borte utan gyldig grunn, blir du trekt for timane.
    - Dei første åtte vekene treng du legeerklæring. Etter det kan du bruke eigenmelding i inntil tre dagar om gongen. Med sjukt barn kan du til vanleg vere heime inntil 10 dagar på 12 månader. Nokre får fleire.
# The button.
result-questions-illness-before-title = Kva med sjukdom og anna fråvær?
# What it opens.
result-questions-illness-before-paragraphs =
    - Sjukdom med legeerklæring gir ikkje trekk. Det gjer heller ikkje permisjon du har fått av tungtvegande velferdsgrunnar. Er du borte utan gyldig grunn, blir du trekt for timane.
    - Før 2012 hadde programmet ingen faste reglar om eigenmelding og sjuke barn. Spør Nav-kontoret kva som galdt.

# The button.
result-questions-birth-title = Kva om du ventar eller nettopp har fått barn?
# What it opens.
result-questions-birth-paragraphs =
    - Du kan få permisjon med stønad før termin og etter fødselen. Kommunen kan ikkje stanse programmet fordi du er borte ved fødsel eller adopsjon det første året.

# The button.
result-questions-holiday-since-title = Får du ferie?
# What it opens.
result-questions-holiday-since-paragraphs =
    - Ja, inntil 25 arbeidsdagar i året, og då får du stønaden som før. Er du over 60 år, får du fem dagar til.
    - Du får ikkje feriepengar.
# The button.
result-questions-holiday-before-title = Får du ferie?
# What it opens.
result-questions-holiday-before-paragraphs =
    - Før 2012 hadde programmet ingen faste reglar om ferie. Spør Nav-kontoret kva som galdt.
    - Du får ikkje feriepengar.

# The button.
result-questions-duration-since-title = Kor lenge varer programmet, og kan du kome tilbake?
# What it opens.
result-questions-duration-since-paragraphs =
    - Nav gjer vedtak for inntil eitt år om gongen. Programmet varer til vanleg høgst to år. Av særlege grunnar kan du få inntil eitt år til.
    - Godkjend permisjon og avbrot blir ikkje rekna med i tida. Vil du tilbake seinare, kan du søkje på nytt.
# The button.
result-questions-duration-before-title = Kor lenge varer programmet, og kan du kome tilbake?
# What it opens.
result-questions-duration-before-paragraphs =
    - Før 2019 varte programmet inntil eitt år, og lenger berre etter ei ny vurdering.
    - Godkjend permisjon og avbrot blir ikkje rekna med i tida. Vil du tilbake seinare, kan du søkje på nytt.

# The button.
result-questions-complaint-title = Kva om du er usamd i vedtaket?
# What it opens.
result-questions-complaint-paragraphs =
    - Du kan klage innan tre veker etter at du fekk vedtaket. Er den siste dagen ein laurdag, søndag eller heilagdag, har du til neste yrkedag.
    - Skriv under på klaga og send henne til Nav-kontoret. Endrar ikkje kontoret vedtaket, går klaga vidare til statsforvaltaren, som representerer staten i fylket.
    - Byggjer avslaget på eit vedtak etter NAV-lova § 14 a, går klaga til Nav klageinstans.

# The button.
result-questions-sentence-title = Kva om du skal sone ein kort dom?
# What it opens.
result-questions-sentence-paragraphs =
    - Du kan få eit avbrot i programmet utan stønad. Snakk med Nav-kontoret på førehand.

# The button.
result-questions-injury-title = Kva om du blir skadd medan du er med?
# What it opens.
result-questions-injury-paragraphs =
    - I arbeidsretta tiltak gjeld reglane om yrkesskade for deg.

# The button.
result-questions-school-title = Kan skule eller behandling vere ein del av programmet?
# What it opens.
result-questions-school-paragraphs =
    - Ja, både opplæring, norskopplæring og behandling for rus eller sjukdom. Men den viktigaste delen skal gi deg betre sjanse til å kome i arbeid.

# The button.
result-questions-social_assistance-title = Kan du få sosialhjelp i tillegg, eller om du takkar nei?
# What it opens.
result-questions-social_assistance-paragraphs =
    - Ja, du kan ha rett til det om stønaden ikkje er nok til å leve av. Du må søkje, og Nav vurderer det.
    - Takkar du nei til programmet, kan ikkje Nav avslå sosialhjelp berre av den grunn. Nav må vurdere saka di for seg.

# The button.
result-questions-moving-title = Kva om du flyttar til ein annan kommune?
# What it opens.
result-questions-moving-paragraphs =
    - Kommunen du oppheld deg i, har ansvaret. Er du flyktning og flyttar dei første åra utan at kommunane er samde, kan den nye kommunen seie nei til programmet.

# The button.
result-questions-from_abroad-title = Kan flyktningar og EØS-borgarar vere med?
# What it opens.
result-questions-from_abroad-paragraphs =
    - Ja, når vilkåra er oppfylte. Etter introduksjonsprogrammet kan kvalifiseringsprogrammet vere neste steg.
    - Frå 7. mars 2025 kan nokre EØS-borgarar og familien deira få vere med utan å bu fast i Noreg. Det kjem an på kva slags opphald dei har.

# The button.
result-questions-immigration-title = Har programmet noko å seie for permanent opphald eller familieinnvandring?
# What it opens.
result-questions-immigration-paragraphs =
    - Stønaden står ikkje på lista over inntekt for permanent opphald (utlendingsforskrifta § 11-11). Stønad etter sosialtenestelova tel heller ikkje som inntekt for familieinnvandring (§ 10-8 i den same forskrifta). Spør UDI før du bestemmer deg.

# The heading.
result-disclaimers-heading = Dette bør du vite om resultatet
# To everyone.
result-disclaimers-points-answers = Vi reknar med det du har svara. Nav kan vurdere det annleis.
# Where there is absence, and a child supplement: our reading of the law.
result-disclaimers-points-absence = Lova seier ikkje tydeleg om barnetillegget òg blir sett ned ved ugyldig fråvær. Vi reknar med at det blir det.
# Where other benefits are taken off, and there is a child supplement: our reading of the law.
result-disclaimers-points-set_off = Lova seier ikkje tydeleg om andre ytingar òg blir trekte frå barnetillegget. Vi reknar med at dei berre blir trekte frå stønaden.
# Near that age: our reading of the law.
result-disclaimers-points-year_of_67 = Lova seier ikkje kva som gjeld det året du er 67. Vi lèt Nav vurdere det.
# Rules and date.
result-disclaimers-version = Reglar i versjon { $versjon }, slik dei gjeld { $dato }.
# The date it was calculated or printed.
result-disclaimers-made = Rekna ut { $dato }.
# Heading over the answers on the printed page.
result-disclaimers-answers = Dette svara du


## Where there are no rules to go by

# The device's clock shows a day that it cannot be.
trouble-clock = Eininga di seier at det er { $dato }. Sjekk at datoen på eininga er rett, for vi reknar etter reglane den dagen.
# The law date is outside the coverage.
trouble-outside_coverage = Vegvisaren har reglar frå { $fra } til { $til }. Vel ein dato i den perioden.
# A programme begins outside the coverage.
trouble-start_outside = Vi har berre reglar frå { $fra } til { $til }. Skriv ein dato i den perioden, til dømes 17.08.2026.


## The conditions

# All of `conditions-`: the name of a condition, in a list with its outcome and reason after it.
conditions-alder = Alder
conditions-opphold = Lovleg opphald og fast bustad
conditions-nedsatt_evne = Vesentleg nedsett arbeids- og inntektsevne
conditions-ytelser = Ingen eller svært avgrensa ytingar
conditions-arbeidsevnevurdering = Arbeidsevnevurdering
conditions-tett_oppfoelging = Tett og koordinert oppfølging
conditions-introduksjonsprogram = Ikkje i introduksjonsprogrammet
conditions-nav_kontor = Nav-kontor i kommunen
conditions-nav_tilbud = Tilbod frå Nav-kontoret
conditions-byrdefullt = Ikkje uforholdsmessig tyngande på grunn av forhold hos søkjaren


## The outcome of a condition

# All of `outcomes-`: one or a few words beside the name of a condition, as a label.
outcomes-met = Oppfylt
outcomes-discretion = Nav må vurdere
outcomes-unanswered = Ikkje svara på
outcomes-not_met = Ikkje oppfylt
# Of an exception that nobody has raised.
outcomes-not_raised = Ikkje teke opp


## Why a condition came out as it did

# All of `reasons-`: whole sentences under the name of a condition.
reasons-alder_ubesvart = Vi veit ikkje kor gammal du er. Programmet er for deg som har fylt { $minstealder } år.
reasons-under_minstealder = Du er { $alder } år, og aldersgrensa er { $minstealder }. Nav kan fortelje deg kva du kan få hjelp til før det.
reasons-innenfor_aldersgrensene = Du er { $alder } år, og det er innanfor aldersgrensene.
reasons-fylt_67 = Du er { $alder } år. Nav må vurdere om du framleis kan vere med.
reasons-over_aldersgrensen = Du er { $alder } år, og det er over den øvre aldersgrensa. Nav kan fortelje deg kva hjelp som finst.
reasons-opphold_ubesvart = Du har ikkje svara på spørsmålet om opphald.
reasons-norsk_statsborger = Du er norsk statsborgar, og då er det ikkje noko krav at du bur fast i Noreg.
reasons-fast_bopel = Du har lovleg opphald og bur fast i Noreg.
reasons-ikke_lovlig_opphold = Hovudregelen er at du må ha lovleg opphald i Noreg. Det finst unntak, mellom anna for offer for menneskehandel og saker som ikkje er avgjorde. Spør Nav.
reasons-uten_fast_bopel = Hovudregelen er at du må bu fast i Noreg. Det finst unntak, mellom anna etter avtalar med dei nordiske landa og andre land. Spør Nav.
reasons-eoes_ubesvart = Du bur ikkje fast i Noreg. Då må vi vite om du er frå eit EØS-land.
reasons-eoes_unntak_vurderes = Du bur ikkje fast i Noreg, men eit unntak for EØS-borgarar kan gjelde. Det må Nav vurdere.
reasons-opphold_ukjent = Nav må finne ut kva som gjeld for opphaldet ditt.
reasons-evne_ubesvart = Du har ikkje svara på spørsmålet om arbeids- og inntektsevne.
reasons-evne_nedsatt = Du svarar at evna til å arbeide og tene pengar er vesentleg nedsett. Nav avgjer det til slutt.
reasons-evne_ikke_nedsatt = Programmet er for folk som har vesentleg nedsett arbeids- og inntektsevne. Er du i tvil, kan du be Nav om ei vurdering.
reasons-evne_ukjent = Nav må vurdere dette saman med deg.
reasons-ytelser_ubesvart = Du har ikkje svara på spørsmålet om ytingar.
reasons-ingen_ytelser = Du får ingen ytingar til å leve av etter folketrygdlova eller arbeidsmarknadslova.
reasons-svaert_begrensede_ytelser = Du får svært lite. Nav må vurdere om det er lite nok.
reasons-mer_enn_begrensede_ytelser = Programmet er for folk som har ingen eller svært avgrensa ytingar. Spør Nav kva tiltak du kan få saman med ytinga.
reasons-ytelser_ukjent = Nav må sjå på kva ytingar du får, og vurdere om dei er små nok.
reasons-vurdering_ubesvart = Du har ikkje svara på spørsmålet om arbeidsevnevurdering.
reasons-vurdering_gjennomfoert = Nav har vurdert arbeidsevna di.
reasons-vurdering_maa_gjoeres = Nav må gjere ei arbeidsevnevurdering først. Be Nav om det.
reasons-vurdering_ukjent = Spør Nav om arbeidsevnevurderinga er gjord. Er ho ikkje det, må Nav gjere det først.
reasons-oppfoelging_ubesvart = Du har ikkje svara på spørsmålet om oppfølging.
reasons-oppfoelging_trengs = Du treng tett og koordinert oppfølging for å kome i arbeid.
reasons-oppfoelging_trengs_ikke = Programmet er for folk som treng tett og koordinert oppfølging. Klarer du deg med mindre, kan eit anna tiltak passe betre.
reasons-egen_jobbsoeking_vesentlig = Før 2019 gav det avslag at du mest trong å søkje jobb sjølv. Eit kortare tiltak passa då betre.
reasons-egen_jobbsoeking_vurderes = Du treng tett oppfølging, men det viktigaste for deg er å søkje jobb sjølv. Nav vurderer om programmet eller eit kortare tiltak passar best.
reasons-oppfoelging_ukjent = Nav må vurdere kor mykje oppfølging du treng.
reasons-introduksjonsprogram_ubesvart = Du har ikkje svara på spørsmålet om introduksjonsprogrammet.
reasons-ikke_i_introduksjonsprogram = Du er ikkje med i introduksjonsprogrammet.
reasons-i_introduksjonsprogram = Du er med i introduksjonsprogrammet no. Kvalifiseringsprogrammet kan kome etterpå, og det må Nav vurdere.
reasons-introduksjonsprogram_ukjent = Nav må finne ut om du er med i introduksjonsprogrammet.
reasons-nav_kontor_ubesvart = Du har ikkje svara på spørsmålet om Nav-kontor.
reasons-har_nav_kontor = Kommunen har fått Nav-kontor.
reasons-mangler_nav_kontor = Fram til 2010 galdt programmet berre i kommunar med Nav-kontor. Kommunen kan svare på når kontoret opna.
reasons-nav_kontor_ukjent = Nokon må undersøkje om kommunen hadde fått Nav-kontor.
reasons-nav_tilbud_ubesvart = Du har ikkje svara på spørsmålet om tilbod frå Nav-kontoret.
reasons-nav_kan_tilby = Nav-kontoret kan tilby eit program som passar.
reasons-nav_kan_ikke_tilby = Fram til 2019 måtte Nav-kontoret kunne tilby eit program. Spør kontoret om kva som kan kome seinare.
reasons-nav_tilbud_ukjent = Nav-kontoret må svare på om det kan tilby eit program.
reasons-unntak_ikke_reist = Ingen forhold hos deg gjer det uforholdsmessig tyngande å tilby eit program.
reasons-uforholdsmessig_byrde = Kommunen meiner at det er uforholdsmessig tyngande å tilby eit program, på grunn av forhold hos deg. Be om ei skriftleg grunngiving. Økonomien til kommunen er ingen grunn.
reasons-byrde_vurderes = Nav må vurdere om forhold hos deg gjer det uforholdsmessig tyngande å tilby eit program.


## The lines of the calculation

# All of `steps-`: the name of a line in the calculation, before its amount.
steps-grunnbeloep = Grunnbeløpet (G) i året
steps-faktor = Talet på grunnbeløp
steps-full_stoenad_per_aar = Full stønad i året
steps-andel_under_25 = Del når du er under 25 år
steps-stoenad_per_aar = Stønad i året
steps-dager_per_aar = Stønadsdagar i året
steps-stoenad_per_dag = Stønad per dag
steps-maaneder_per_aar = Månader i året
steps-stoenad_per_maaned = Stønad i månaden
steps-barnesats = Barnetillegg per barn og dag
steps-barn = Talet på barn
steps-barnetillegg_per_dag = Barnetillegg per dag
steps-barnetillegg_per_aar = Barnetillegg i året
steps-barnetillegg_per_maaned = Barnetillegg i månaden
steps-total_per_dag = Til saman per dag
steps-total_per_maaned = Til saman i månaden
steps-total_per_aar = Til saman i året
steps-timer_per_uke = Timar i veka på full tid
steps-arbeidstimer = Timar med lønt arbeid i veka
steps-timer_igjen = Timar i veka som er att til programmet
steps-stoenad_etter_arbeid = Stønad i månaden etter lønt arbeid
steps-barnetillegg_etter_arbeid = Barnetillegg i månaden etter lønt arbeid
steps-total_etter_arbeid = Til saman i månaden etter lønt arbeid
steps-trekk_arbeid = Trekk i månaden for lønt arbeid
steps-timer_per_dag = Timar i ein stønadsdag
steps-fravaerstimer = Timar med ugyldig fråvær i månaden
steps-fravaer_stoenad = Stønad for timane med fråvær
steps-fravaer_barnetillegg = Barnetillegg for timane med fråvær
steps-stoenad_etter_fravaer = Stønad i månaden etter fråvær
steps-barnetillegg_etter_fravaer = Barnetillegg i månaden etter fråvær
steps-total_etter_fravaer = Til saman i månaden etter fråvær
steps-trekk_fravaer = Trekk i månaden for fråvær
steps-dagpenger = Dagpengar i månaden
steps-sykepenger = Sjukepengar i månaden
steps-foreldrepenger = Foreldrepengar i månaden
steps-rehabiliteringspenger = Rehabiliteringspengar i månaden
steps-samordning = Andre ytingar i månaden
steps-stoenad_etter_samordning = Stønad i månaden etter andre ytingar
steps-total_etter_samordning = Til saman i månaden etter andre ytingar
steps-trekk_samordning = Trekk i månaden for andre ytingar
steps-stoenad_etter_per_aar = Stønad i året etter alle trekk
steps-barnetillegg_etter_per_aar = Barnetillegg i året etter alle trekk
steps-total_etter_per_aar = Til saman i året etter alle trekk
steps-timeloenn = Timeløn før skatt
steps-uker_per_aar = Veker i året
steps-loenn_per_aar = Løn i året
steps-loenn_per_maaned = Løn i månaden
steps-samlet_per_aar = Stønad og løn i året
steps-samlet_per_maaned = Stønad og løn i månaden
steps-inntekt = Inntekt i året
steps-inntekt_per_maaned = Inntekt i månaden
steps-trygdeavgift_sats = Sats for trygdeavgift, i prosent
steps-trygdeavgift_grense = Inntekt utan trygdeavgift
steps-trygdeavgift_tak = Høgste trygdeavgift over grensa, i prosent
steps-trygdeavgift_av_inntekt = Trygdeavgift av heile inntekta
steps-inntekt_over_grensen = Inntekt over grensa
steps-trygdeavgift_hoeyst = Trygdeavgifta kan høgst vere
steps-trygdeavgift = Trygdeavgift i året
steps-minstefradrag_sats = Sats for minstefrådrag, i prosent
steps-minstefradrag_tak = Høgste minstefrådrag
steps-minstefradrag_av_inntekt = Minstefrådrag av heile inntekta
steps-minstefradrag = Minstefrådrag i året
steps-personfradrag = Personfrådrag i året
steps-alminnelig_inntekt = Alminneleg inntekt i året
steps-fellesskatt_sats = Skatt på alminneleg inntekt, i prosent
steps-fellesskatt = Skatt på alminneleg inntekt i året
steps-trinn1_fra = Trinn 1 i trinnskatten byrjar ved
steps-trinn1_sats = Sats i trinn 1, i prosent
steps-trinn2_fra = Trinn 2 i trinnskatten byrjar ved
steps-trinn2_sats = Sats i trinn 2, i prosent
steps-inntekt_til_trinn2 = Inntekt fram til trinn 2
steps-trinn1_inntekt = Inntekt i trinn 1
steps-trinn1_skatt = Skatt i trinn 1
steps-trinn2_inntekt = Inntekt i trinn 2
steps-trinn2_skatt = Skatt i trinn 2
steps-trinnskatt = Trinnskatt i året
steps-skatt = Skatt og trygdeavgift i året
steps-netto_per_aar = Att etter skatt i året
steps-netto_per_maaned = Att etter skatt i månaden, gjennomsnitt
steps-trekkmaaneder = Månader med skattetrekk
steps-skattetrekk = Skattetrekk i ein vanleg månad
steps-andel_desember = Del av skattetrekket i desember
steps-skattetrekk_desember = Skattetrekk i desember
steps-netto_vanlig_maaned = På konto i ein vanleg månad
steps-netto_juni = På konto for juni
steps-netto_desember = På konto i desember
steps-hverdager = Kvardagar i månaden
steps-stoenadsdager = Dagar med stønad
steps-stoenad_i_maaneden = Stønad denne månaden
steps-barnetillegg_i_maaneden = Barnetillegg denne månaden
steps-total_i_maaneden = Til saman denne månaden


## How each line came about

# In place of a calculation: the number is a rate that the law has.
operations-rate = fast sats
# In place of a calculation: the number is what was answered.
operations-answer = svaret ditt
# In place of a calculation: the number is counted in the calendar.
operations-count = talt i kalenderen
# Between two numbers: "100 times 12".
operations-multiply = gonger
# Between two numbers: "100 divided by 12".
operations-divide = delt på
# Between numbers: "100 plus 12 plus 5".
operations-add = pluss
# Between two numbers: "100 minus 12".
operations-subtract = minus
# Between two numbers, and then put into `result-calculation-not_below_zero`: "100 minus 120, but not less than zero".
operations-deduct = minus
# What is done with three numbers. The line itself is written with the words for times and divided by: "100 times 12 divided by 37.5".
operations-share = gonger og så delt på
# Between a rate and an amount: "22 per cent of 100". The rate comes first.
operations-percent = prosent av
# Before two amounts, with `format-pair` between them: "the smaller of 100 and 120".
operations-min = det minste av


## What happens by itself on a day

# All of `events-`: a clause in small letters and without a full stop, put into { $hendelse } of `result-changes-date`: "From 1 March 2027, when a child is born, …". In the plan it stands alone, with a full stop and a capital letter.
events-barn_foedt = eit barn blir fødd
events-barn_fyller_18 = eit barn fyller 18 år
events-fyller_25 = du fyller 25 år og får full stønad
events-fyller_67 = du fyller 67 år
events-fyller_68 = du fyller 68 år
events-fyller_minstealder = du når den nedre aldersgrensa
events-ny_barnesats = barnetillegget får ny sats
events-ny_faktor = stønaden får ny sats
events-ny_regel = det kjem nye reglar for kven som kan vere med
events-nytt_grunnbeloep = det kjem eit nytt grunnbeløp (G)


## What to know before trusting the amounts

# All of `warnings-`: whole sentences, under the amounts.
warnings-over_halv_stilling = Vanleg arbeid kan høgst vere halv stilling, 18,75 timar i veka. Spør Nav før du avtaler fleire timar.
warnings-laerling_spoer_nav = Læretid kan vere meir enn halv stilling. Spør Nav kva som gjeld for deg.
warnings-alder_kan_endre_seg = Alderen kan endre seg før programmet er slutt, og då endrar beløpet seg. Skriv fødselsdatoen for eit rett beløp.


## The tables that may be projected, within a sentence

# Both of `tables-`: what is not decided yet, in small letters, put into { $satser } of `result-amounts-reservation`, with `format-pair` between two.
tables-grunnbeloep = grunnbeløpet (G)
tables-barnetillegg = satsen for barnetillegget


## How places in the law are cited

# A paragraph of an act or a regulation.
citation-section = { $kilde } § { $nummer }
# A slide with a number.
citation-slide = { $kilde }, lysbilete { $nummer }
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
    - sjuande
    - åttande
    - niande
# A letter of it.
citation-letter = { $sted } bokstav { $bokstav }


## The short names of the sources

# All of `sources-`: the name of an act, a regulation or another source, as { $kilde } of `citation-`, before the number of a paragraph.
sources-sotjl1991 = sosialtenestelova (1991)
sources-sotjl = sosialtenestelova
sources-kvp_forskrift = KVP-forskrifta
sources-aap_forskrift = AAP-forskrifta
sources-bopel_forskrift = forskrift om sosiale tenester for personar utan fast bustad
sources-ftrl = folketrygdlova
sources-sktl = skattelova
sources-navl = NAV-lova
sources-fvl = forvaltningslova
sources-introl = integreringslova
sources-introl2003 = introduksjonslova
sources-skattebetalings_forskrift = skattebetalingsforskrifta
sources-nav2008 = Nav 2008
sources-r35 = rundskrivet til Nav, hovudnr. 35
sources-bistand2007 = Nav 2007


## For caseworkers: the desk

# Accessible name of the desk as a region.
desk-screen-region = Kvalifiseringsprogrammet, for rettleiarar
# The desk's own heading.
desk-screen-heading = Kvalifiseringsprogrammet i samtalen
# Under it.
desk-screen-lead = Rettleiande. Ingenting blir lagra eller sendt. Skriv aldri namn eller fødselsnummer.
# Heading of the pane where one fills in.
desk-screen-inputs = Opplysningar
# Heading of the pane with the result.
desk-screen-result = Resultat
# Label of the law date.
desk-screen-law_date = Regeldato
# Name of the group of days to choose.
desk-screen-presets = Vanlege regeldatoar
# Preset: today.
desk-screen-today = I dag
# Preset: the day of the application.
desk-screen-application_date = Søknadsdato
# Name of the group of columns.
desk-screen-columns = Kolonnar
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
desk-screen-show_user = Vis til brukar
# Back from the citizen's words.
desk-screen-back_to_desk = Tilbake til rettleiarsida
# Name of the group of languages.
desk-screen-user_language = Språk for brukaren
# Opens the languages that are drafts.
desk-screen-more_languages = Fleire språk
# In brackets after the name of each.
desk-screen-draft = utkast
# Before the guide in one of them, for whoever reads along.
desk-screen-draft_notice = Teksten under er eit utkast. Ingen som har språket som sitt, har lese han enno. Det er den norske teksten som gjeld.
# Wipes everything.
desk-screen-new_conversation = Ny samtale
# Asked before wiping.
desk-screen-wipe_question = Vil du slette alt og starte ein ny samtale?
# Read aloud after wiping.
desk-screen-wiped = Alt er sletta. Du er klar for ein ny samtale.
# In place of amounts while a field cannot be read.
desk-screen-withheld = Vi viser ingen beløp før dette er retta: { $felt }.
# In place of the result where there are no rules for the law date. { $dato } is the day whose fields stand there so long.
desk-screen-lawless = Vi viser ikkje noko resultat før regeldatoen er retta. Felta følgjer reglane for { $dato } så lenge, og alt du har skrive, står.
# In place of amounts while the age is unknown.
desk-screen-age_first = Skriv inn alder eller fødselsdato, så kjem beløpa.
# In place of the plan.
desk-screen-no_plan = Skriv inn oppstart og talet på månader, så kjem planen.
# In place of the plan where a birthday in it could change it.
desk-screen-birth_date_first = Deltakaren kan ha ein fødselsdag som endrar planen. Skriv fødselsdatoen i feltet «{ $felt }», så kjem planen.
# In place of the amounts where a birthday before the start could change them.
desk-screen-birth_date_for_amounts = Deltakaren kan fylle år før oppstart, og då kan beløpa bli andre. Skriv fødselsdatoen i feltet «{ $felt }», så kjem beløpa.
# Above the first amounts where the law date is not today.
desk-screen-other_day = Regeldatoen er { $dato }, ikkje i dag. Resultatet følgjer reglane for den datoen.
# In a choice nobody has made.
desk-screen-unanswered = Ikkje svara på
# In place of what was typed, where no answer can be made of it.
desk-screen-unreadable = kan ikkje lesast
# Label: an ordinary month before tax.
desk-screen-before_tax = I ein vanleg månad før skatt
# Which day's amounts, where it is the programme's first.
desk-screen-at_start = ved oppstart { $dato }
# Read aloud: the result at the programme's start.
desk-screen-result_at_start = { $konklusjon }. { $beloep } i månaden før skatt { $naar }.
# Label: what an ordinary month leaves on the account.
desk-screen-ordinary_month = På konto i ein vanleg månad, overslag
# The same of benefit and wage together.
desk-screen-ordinary_month_wage = Stønad og løn på konto i ein vanleg månad, overslag
# Label: a month's benefit and wage before tax.
desk-screen-with_wage = Stønad og løn i månaden før skatt
# Row: the wage.
desk-screen-wage = Løn
# Row: benefit and wage together.
desk-screen-together = Stønad og løn før skatt
# Caption of the table, and heading over its lines.
desk-screen-account-heading = På konto, overslag
# Columns: what, before tax, what is drawn, what is left.
desk-screen-account-columns =
    - I kroner
    - Før skatt
    - Skatt
    - På konto
# Row: a month that is neither June nor December.
desk-screen-account-ordinary = Ein vanleg månad
# Row.
desk-screen-account-june = Juni
# Row.
desk-screen-account-december = Desember
# Row: a twelfth of the year.
desk-screen-account-average = Gjennomsnitt per månad
# Row.
desk-screen-account-year = Heile året
# What the estimate assumes.
desk-screen-account-assumptions = Overslaget bruker skattereglane for { $aar }, skatteklasse 1 og inga anna inntekt enn { $inntekt }. Det gjeld ikkje i Finnmark og Nord-Troms. Skattekortet avgjer kor mykje som blir trekt.
# The income that the estimate is of: the qualification benefit.
desk-screen-account-of_stoenad = stønaden
# The same: benefit and wage.
desk-screen-account-of_both = stønaden og løna
# That holiday pay is left out of the wage.
desk-screen-account-no_holiday_pay = Feriepengar av løna er ikkje rekna med.
# In place of it while the wage of paid work is unknown.
desk-screen-account-wage_first = Skriv timeløna, så viser vi kva som kjem på konto. Skatten blir rekna av stønad og løn til saman.
# In place of it where benefit and wage are taxed otherwise than together.
desk-screen-account-taxed_apart = Før 2024 var frådraget ulikt for stønad og løn. Difor viser vi berre beløp før skatt når deltakaren jobbar.
# Behind the assumptions where absence is typed.
desk-screen-account-without_absence = Månadene her er utan fråværet. Heile året er med fråværet éin gong.
# Label: the month that the absence is taken of.
desk-screen-account-absent_month = Månaden med fråværet, før skatt
# Column of the amounts: the same month.
desk-screen-account-month_absent = Månaden med fråvær
# Label in the bar that stays: before tax in an ordinary month. Which day's amounts may stand behind it.
desk-screen-account-bar_before_tax = Før skatt
# Label in the bar: what an ordinary month leaves on the account.
desk-screen-account-bar_ordinary = På konto, vanleg månad
# The same of benefit and wage together.
desk-screen-account-bar_ordinary_wage = Stønad og løn på konto, vanleg månad
# Heading over the amounts.
desk-screen-amounts = Beløp
# Caption of their table.
desk-screen-caption = Kva deltakaren kan få per dag, månad og år, i kroner
# Heading over the plan.
desk-screen-plan = Plan månad for månad
# Last row of the plan.
desk-screen-sum = Til saman
# A note in the plan for other programs.
desk-screen-projected = satsen er ikkje fastsett enno

# A warning: the answer says none, and amounts are typed.
desk-told-none_but_some = «{ $valg }» er valt for ytingar til livsopphald, men { $sum } i månaden er skrive inn. Det eine stemmer ikkje.

# A warning: what is set off is taxed as well.
desk-told-set_off_taxed = Ytingane som blir trekte frå, blir òg skattlagde. Då blir skatten høgare enn anslaget, som er av stønaden åleine.

# A warning: the hours of paid work change during the programme.
desk-told-changes_in = Timane med lønt arbeid endrar seg i veke { $uke } av programmet. Beløpa per månad er med { $timer }, og planen følgjer programveka.

# A warning: the participant reaches the upper age in the programme.
desk-told-turns_67 = Deltakaren fyller { $alder } år { $dato }, medan programmet varer. Nav må vurdere kva som skjer då, og planen reknar ut heile tida.
# Mark at what differs from the first column, with what stands there.
desk-screen-differs_from = A har: { $verdi }
# Opens the help.
desk-screen-help = Hjelp og tastatur
# Opens the checklist.
desk-screen-checklist = Sjekkliste for oppstart

# Columns of the plan: the month, benefit, supplement, what absence and other benefits take, before tax, tax, what is left.
desk-plan-columns =
    - Månad
    - Stønad
    - Barnetillegg
    - Trekk fråvær
    - Trekk andre ytingar
    - Før skatt
    - Skatt
    - På konto
# Under the plan: the month that the absence is taken of.
desk-plan-absence = Fråværet er trekt i { $maaned }. Timane gjeld éin månad.
# Under the plan, where other benefits are taken of it.
desk-plan-set_off = Andre ytingar er trekte i kvar månad. Er månaden ikkje heil, følgjer trekket dagane i programmet.
# Under the plan, where there is paid work beside it.
desk-plan-wage = Planen viser berre det programmet betaler, før skatt. Løna er ikkje med.
# Under the plan, where it shows the tax.
desk-plan-tax = Skatten er eit overslag: same del kvar månad, ingenting i juni og mindre i desember. Endrar beløpet seg mykje, kan delen bli ein annan.

# Under a plan in which the participant turns 25: why it has no amounts after tax.
desk-plan-fills_25 = Planen er før skatt, fordi deltakaren fyller 25 år i han. Skatten blir høgare når stønaden aukar.

# Opens the fields of what is taken from the benefit, while nothing is.
desk-screen-none_taken = Ingen trekk – legg til

# The same where something is: how many fields.
desk-screen-taken =
    { $antall ->
        [one] Trekk: { $antall } felt fylt ut
       *[other] Trekk: { $antall } felt fylte ut
    }

# Opens the fields for benefits with amounts.
desk-screen-add_benefits = Mål ytingane mot satsen

# Under the answer about benefits, where the amounts suggest it and nobody has chosen.
desk-screen-suggested = Foreslått ut frå beløpa. Vel sjølv om det er feil.

# Prints.
desk-bench-print = Skriv ut

# Confirms that everything is to be wiped.
desk-bench-wipe_yes = Ja, slett alt

# Keeps everything.
desk-bench-wipe_no = Nei, hald fram

# Before everything is wiped by itself.
desk-bench-idle = Ingen har brukt sida på ei stund. Alt blir sletta om { $sekunder }.

# One second, and several.
desk-bench-seconds =
    { $antall ->
        [one] { $antall } sekund
       *[other] { $antall } sekund
    }

# Keeps what is filled in.
desk-bench-stay = Hald fram

# Copies the text shown.
desk-bench-copy = Kopier

# Saves the text shown as a file.
desk-bench-download = Last ned

# Closes the text shown.
desk-bench-close = Lukk

# Read aloud after copying.
desk-bench-copied = Teksten er kopiert.

# Read aloud where copying is not allowed.
desk-bench-not_copied = Nettlesaren lèt oss ikkje kopiere. Marker teksten og kopier han sjølv.

# Takes back what was removed or filled in by a template.
desk-bench-undo = Angre

# Accessible name of the bar that stays in view, with the answer so far.
desk-bar-region = Resultatet så langt

# In the bar: the names of what is not met.
desk-bar-not_met = Ikkje oppfylt: { $navn }.

# In the bar: the names of what must be assessed.
desk-bar-discretion = Må vurderast: { $navn }.

# In the bar: the names of what is not answered.
desk-bar-unanswered = Ikkje svara på: { $navn }.

# In the bar, in place of the names where they are many.
desk-bar-conditions =
    { $antall ->
        [one] { $antall } vilkår
       *[other] { $antall } vilkår
    }

# Who it is about.
desk-groups-person = Deltakaren
# The conditions.
desk-groups-conditions = Vilkår
# Subsistence benefits.
desk-groups-benefits = Ytingar til livsopphald, kroner i månaden
# What takes from the qualification benefit.
desk-groups-reductions = Det som blir trekt frå stønaden

# The case: its dates and its law.
desk-groups-case = Saka

# All of `desk-fields-`: the label of a field, as short as can be.
desk-fields-alder = Alder eller fødselsdato
desk-fields-barn = Barn
desk-fields-opphold = Opphald i Noreg
desk-fields-eoes = EØS-borgar eller familie
desk-fields-nedsatt_evne = Vesentleg nedsett arbeids- og inntektsevne
desk-fields-ytelser = Ytingar til livsopphald
desk-fields-arbeidsevnevurdering = Arbeidsevnevurderinga er gjord
desk-fields-tett_oppfoelging = Behov for tett og koordinert oppfølging
desk-fields-egen_jobbsoeking = Eiga jobbsøking er det vesentlege
desk-fields-introduksjonsprogram = Deltek i introduksjonsprogrammet
desk-fields-nav_kontor = Kommunen hadde Nav-kontor
desk-fields-nav_tilbud = Nav kan tilby eit program
desk-fields-byrdefullt = Uforholdsmessig tyngande på grunn av forhold hos søkjaren
desk-fields-aap = Arbeidsavklaringspengar (AAP)
desk-fields-ufoeretrygd = Uføretrygd
desk-fields-overgangsstoenad = Overgangsstønad
desk-fields-tiltakspenger = Tiltakspengar
desk-fields-andre_ytelser = Andre ytingar til livsopphald
desk-fields-husholdning = Hushald
desk-fields-norm = Den rettleiande satsen til staten for sosialhjelp, utan bustad
desk-fields-timer = Lønt arbeid eller læretid, timar i veka
desk-fields-timeloenn = Timeløn, kroner før skatt
desk-fields-laerling = Timane er læretid
desk-fields-fravaer = Ugyldig fråvær, timar i månaden
desk-fields-dagpenger = Dagpengar, kroner i månaden
desk-fields-sykepenger = Sjukepengar, kroner i månaden
desk-fields-foreldrepenger = Foreldrepengar, kroner i månaden
desk-fields-rehabiliteringspenger = Rehabiliteringspengar, kroner i månaden
desk-fields-start = Oppstart
desk-fields-maaneder = Talet på månader
desk-fields-utbetaling = Utbetaling

# All of `desk-names-`: what a field is of, without its unit.
desk-names-timeloenn = Timeløn
desk-names-fravaer = Ugyldig fråvær
desk-names-dagpenger = Dagpengar
desk-names-sykepenger = Sjukepengar
desk-names-foreldrepenger = Foreldrepengar
desk-names-rehabiliteringspenger = Rehabiliteringspengar

# All of `desk-choices-`: what can be chosen in a field's list.
desk-choices-ja = Ja
desk-choices-nei = Nei
desk-choices-vet_ikke = Uavklart
desk-choices-norsk_statsborger = Norsk statsborgar
desk-choices-fast_bopel = Bur fast i Noreg
desk-choices-lovlig_uten_fast_bopel = Lovleg, bur ikkje fast
desk-choices-ikke_lovlig = Ikkje lovleg
desk-choices-ingen = Ingen
desk-choices-svaert_begrenset = Svært avgrensa
desk-choices-mer = Meir enn svært avgrensa
desk-choices-gjennomfoert = Ja
desk-choices-ikke_gjennomfoert = Nei
desk-choices-maaned = Månadsbeløp
desk-choices-dag = Dagsats

# How an age is written.
desk-hints-alder = 27, eller 050399
# How a birth date is written, where the plan needs it.
desk-hints-birth_date = Skriv fødselsdatoen, til dømes 050399. Utrekninga treng han.
# How children are written.
desk-hints-barn = 2, eller 010220 090926
# How a date is written.
desk-hints-date = ddmm eller ddmmåå

# Whose circumstances can make a programme a burden.
desk-hints-byrdefullt = Det gjeld forhold hos søkjaren. Økonomien i kommunen er ingen slik grunn.

# The benefits against the norm: not above it.
desk-hints-within_norm = Ytingane er til saman { $sum }. Satsen er { $norm }. Dei ser svært avgrensa ut, men det er skjønn.

# The benefits against the norm: above it.
desk-hints-above_norm = Ytingane er til saman { $sum }. Satsen er { $norm }. Dei er meir enn satsen. Vurder om dei likevel er svært avgrensa.

# The benefits where the norm is not known.
desk-hints-without_norm = Ytingane er til saman { $sum }. Skriv satsen dei skal målast mot, eller vel svaret sjølv.
# Behind what the amounts come to: that benefits set off count too.
desk-hints-set_off_counts = Dagpengar, sjukepengar og foreldrepengar blir rekna med her.

# All of `desk-households-`: whom the participant lives with, in a list and before the rate for such a household.
desk-households-enslig = Einsleg
desk-households-par = Par
desk-households-bofellesskap = Bufellesskap

# A household with its children, ahead of the rate for them all.
desk-norm-with_children = { $husholdning } og { $antall } barn
# Below the field of the norm: the rate for a household, and since when.
desk-norm-rate = { $husholdning }: { $beloep } i månaden etter dei rettleiande satsane til staten frå { $dato }.
# After the rate, where the ages of the children are not known.
desk-norm-children_left_out = Barna er ikkje med, for satsen følgjer alderen. Skriv fødselsdatoane i feltet «{ $felt }».
# After the rate of a couple.
desk-norm-couple = Beløpet gjeld begge to. Du vurderer kva ytingane til søkjaren skal målast mot.
# Last below the field of the norm: what the rate is worth.
desk-norm-guide = Satsen er berre eit utgangspunkt for skjønet, og du kan endre beløpet.
# After that: where it stands.
desk-norm-see = Sjå { $kilde }.
# Below the field of the norm, which is left empty: a day whose rate is not known.
desk-norm-unknown = Vi kjenner ikkje den rettleiande satsen til staten for { $dato }. Skriv beløpet sjølv.

# Not a number.
desk-errors-not_a_number = Skriv eit tal, til dømes { $eksempel }.
# Decimals.
desk-errors-not_whole = Skriv eit heilt tal, til dømes { $eksempel }.
# More than two decimals.
desk-errors-too_many_decimals = Skriv høgst to desimalar, til dømes { $eksempel }.
# What may be thousands.
desk-errors-thousands = Meiner du { $ene } eller { $andre }? Skriv talet utan punktum eller komma for tusen, til dømes { $eksempel }.
# Outside the range.
desk-errors-out_of_range = Talet må vere frå { $minst } til { $mest }, til dømes { $eksempel }.
# An identity number.
desk-errors-identity_number = Det ser ut som eit fødselsnummer. Fjern det, og skriv til dømes { $eksempel }.
# Not a date.
desk-errors-date = Skriv dag, månad og år, til dømes { $eksempel }.
# A year of two digits, which may be either of two.
desk-errors-short_year = Meiner du { $ene } eller { $andre }? Skriv årstalet med fire siffer, til dømes { $eksempel }.
# A day that is not in the calendar.
desk-errors-impossible = Den datoen finst ikkje. Skriv til dømes { $eksempel }.
# A birth date that cannot be.
desk-errors-born = Fødselsdatoen passar ikkje med regeldatoen. Skriv til dømes { $eksempel }.
# A day without rules.
desk-errors-outside = Reglane går frå { $fra } til { $til }. Skriv til dømes { $eksempel }.

# The last week of an activity comes before its first.
desk-errors-backwards = «Til veke» kan ikkje kome før «Frå veke». Skriv ei seinare veke, til dømes { $eksempel }, eller ingenting.

# More paid work in a week than a week has.
desk-errors-too_much_paid = Lønt arbeid i same veke kan vere høgst { $mest } timar til saman. Skriv færre, til dømes { $eksempel }.

# The heading.
desk-compare-heading = Kolonnane mot kvarandre
# Column: what the row is.
desk-compare-what = Kva, beløp i kroner
# Row: the conclusion.
desk-compare-conclusion = Konklusjon
# Row: which day's amounts they are.
desk-compare-day = Beløpa gjeld
# Where they are those of the law date.
desk-compare-on_law_date = på regeldatoen { $dato }
# Row: what June leaves.
desk-compare-june = På konto i juni, overslag
# Row: what December leaves.
desk-compare-december = På konto i desember, overslag
# Row: what the average month leaves.
desk-compare-average = På konto i gjennomsnitt, overslag
# In place of what is left after tax, while the wage of paid work is unknown.
desk-compare-wage_first = Timeløn manglar
# In place of an amount that a birthday could change.
desk-compare-birth_date_first = Fødselsdato manglar
# Row: the plan's sum.
desk-compare-plan = Heile planen
# The sentence.
desk-compare-more = { $kolonne } gir { $beloep } meir i månaden frå programmet enn { $andre }
# The sentence.
desk-compare-less = { $kolonne } gir { $beloep } mindre i månaden frå programmet enn { $andre }
# The sentence.
desk-compare-same = { $kolonne } gir det same i månaden frå programmet som { $andre }
# A clause behind the sentence: the whole plan gives more.
desk-compare-plan_more = heile planen gir { $beloep } meir
# A clause behind the sentence: the whole plan gives less.
desk-compare-plan_less = heile planen gir { $beloep } mindre
# A clause behind the sentence: the absence takes more.
desk-compare-absence_more = fråværet trekkjer { $beloep } meir i éin månad
# A clause behind the sentence: the absence takes less.
desk-compare-absence_less = fråværet trekkjer { $beloep } mindre i éin månad
# Opens the rows on which all columns say the same.
desk-compare-equal = Like rader ({ $antall })
# Opens the plans side by side, and their caption.
desk-compare-months = Planane månad for månad, før skatt
# Before the parts that differ.
desk-compare-because = fordi
# A part that gives more.
desk-compare-higher = { $del } er { $beloep } høgare
# A part that gives less.
desk-compare-lower = { $del } er { $beloep } lågare
# A part.
desk-compare-stoenad = kvalifiseringsstønaden
# A part.
desk-compare-barnetillegg = barnetillegget
# A part.
desk-compare-arbeid = trekket for arbeid
# A part.
desk-compare-samordning = trekket for andre ytingar
# Why the qualification benefit differs: the rates.
desk-compare-rates = { $her } mot { $der }
# A rate.
desk-compare-full = heil sats
# A rate.
desk-compare-two_thirds = to tredelar
# Why the supplement differs: the children it is paid for.
desk-compare-children = barn: { $her } mot { $der }
# The conclusions differ.
desk-compare-conclusion_differs = Konklusjonen er ein annan: «{ $her }» i { $kolonne }, «{ $der }» i { $andre }.
# Where one of them has none.
desk-compare-no_amounts = Beløpa i { $kolonne } og { $andre } kan ikkje samanliknast enno.

# First line.
desk-journal-heading = Kvalifiseringsprogrammet: rettleiande utrekning
# When.
desk-journal-made = Laga { $dato } klokka { $tid }.
# The law date.
desk-journal-law_date = Regeldato { $dato }, regelversjon { $versjon }.
# Last line.
desk-journal-guidance = Rettleiande. Berre eit vedtak avgjer. Klagefristen er tre veker frå vedtaket kom fram.
# Heading over amounts.
desk-journal-amounts_month = Beløp per månad
# Heading over rates.
desk-journal-rates = Satsar
# Heading over the conditions.
desk-journal-conditions = Vilkår
# An activity.
desk-journal-activity = { $aktivitet }: { $timer } i veka, { $uker }
# Where it lasts from beginning to end.
desk-journal-throughout = heile programmet
# Where it lasts some weeks.
desk-journal-weeks = veke { $uker }
# Weeks that are alike.
desk-journal-week = Veke { $uker }: arbeidsretta { $arbeidsrettet }, støttande { $stoettende }, betalt { $betalt }, til saman { $sum }
# Names the two lengths of the text for the journal.
desk-journal-length = Lengd
# Chooses the short text.
desk-journal-brief = Kort
# Chooses the full text.
desk-journal-full = Full
# First line of the short text.
desk-journal-brief_made = Rettleiande utrekning av kvalifiseringsprogrammet, laga { $dato } klokka { $tid }. Berre eit vedtak avgjer.
# The law date, in a sentence.
desk-journal-day = Regeldatoen er { $dato }.
# Who it is about: clauses as below, with commas and "and" between them.
desk-journal-participant = Deltakaren { $fakta }.
# A clause of `participant`.
desk-journal-is_aged = er { $alder } år

# The same where the participant is older when the programme starts.
desk-journal-is_aged_at_start = er { $alder } år ({ $start } ved oppstart)
# A clause of `participant`.
desk-journal-has_children =
    { $antall ->
        [0] har ingen barn under 18 år
        [one] har eitt barn under 18 år
       *[other] har { $antall } barn under 18 år
    }
# A clause of `participant`, with the hours in words.
desk-journal-works = jobbar { $timer } i veka
# A clause of `participant`, with the hours in words.
desk-journal-is_apprentice = er i lære { $timer } i veka
# A clause of `participant`: the wage.
desk-journal-earns = tener { $beloep } i timen
# A clause of `participant`, with the hours in words.
desk-journal-is_absent = har { $timer } ugyldig fråvær i éin månad
# A clause of `participant`: a benefit, with a small letter.
desk-journal-receives = får { $ytelse } ({ $beloep } i månaden)
# The qualification benefit, the day whose amount it is, and where it stands.
desk-journal-amount = Stønaden er { $beloep } i månaden før skatt { $naar } ({ $hjemmel }).
# The same where there are children.
desk-journal-amount_with_children = Stønaden med barnetillegg er { $beloep } i månaden før skatt { $naar } ({ $hjemmel }).
# The qualification benefit in the one month with absence.
desk-journal-absent_month = I månaden med fråværet er han { $beloep }.
# What reaches the account.
desk-journal-account = I ein vanleg månad kjem om lag { $beloep } på konto.
# The same where there is paid work.
desk-journal-account_with_wage = Stønad og løn gir om lag { $beloep } på konto i ein vanleg månad.
# What the estimate assumes, in few words.
desk-journal-assumed = Overslaget gjeld skatteklasse 1 i { $aar } utan anna inntekt, og ikkje i Finnmark og Nord-Troms. Skattekortet avgjer.
# In place of what reaches the account while the wage of paid work is unknown.
desk-journal-no_wage = Timeløna er ikkje oppgitt. Difor veit vi ikkje kva som kjem på konto.
# In place of the plan that a birthday could change.
desk-journal-no_birth_date = Fødselsdatoen er ikkje oppgitt. Ein fødselsdag kan endre planen, og difor er han ikkje rekna ut.
# In place of the amounts that a birthday before the start could change.
desk-journal-no_birth_date_for_amounts = Fødselsdatoen er ikkje oppgitt. Deltakaren kan fylle år før oppstart, og difor er beløpa ikkje rekna ut.
# The plan in a sentence.
desk-journal-plan = Planen frå { $fra } til { $til } gir til saman { $beloep } før skatt.
# What was filled in: the age.
desk-journal-age = Alder: { $alder } år
# What was filled in: the birth date.
desk-journal-born = Fødd: { $dato }
# What was filled in: how many children.
desk-journal-children = Barn: { $antall }
# What was filled in: the birth dates of the children.
desk-journal-children_born = Barn fødde: { $datoer }
# What was filled in: the hours of paid work.
desk-journal-work = Lønt arbeid: { $timer } i veka
# What was filled in: the hours of an apprenticeship.
desk-journal-apprenticeship = Læretid: { $timer } i veka
# What was filled in: an amount of each month.
desk-journal-a_month = { $hva }: { $verdi } i månaden
# Column of the file.
desk-journal-csv_column = kolonne
# Column of the file.
desk-journal-csv_law_date = regeldato
# Column of the file.
desk-journal-csv_version = regelversjon
# Column of the file.
desk-journal-csv_month = maanad
# Column of the file.
desk-journal-csv_weekdays = kvardagar
# Column of the file.
desk-journal-csv_days = stoenadsdagar
# Column of the file.
desk-journal-csv_stoenad = stoenad
# Column of the file.
desk-journal-csv_supplement = barnetillegg
# Column of the file.
desk-journal-csv_absence = fraavaer
# Column of the file.
desk-journal-csv_set_off = andre_ytingar
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
        [0] Ingen av { $alle } krav brotne
        [one] { $brutt } av { $alle } krav ikkje oppfylt
       *[other] { $brutt } av { $alle } krav ikkje oppfylte
    }

# Opens the programme.
desk-programme-heading = Programveka
# Heading over the checks.
desk-programme-week_heading = Sjekk av programmet
# Label: what is done.
desk-programme-activity = Aktivitet
# Label: hours a week.
desk-programme-hours = Timar i veka
# Label: first week.
desk-programme-from_week = Frå veke
# Label: last week.
desk-programme-to_week = Til veke
# Adds an activity.
desk-programme-add = Legg til aktivitet
# Removes an activity.
desk-programme-remove = Fjern aktivitet { $nummer }
# An activity's legend.
desk-programme-number = Aktivitet { $nummer }
# Fills in the template.
desk-programme-template = Fyll inn «ordinært løp 2008»
# What the template is.
desk-programme-template_note = Malen følgjer skissa frå 2008: frå støttande tiltak til arbeidsretta tiltak.
# Caption of the table of weeks.
desk-programme-caption = Timar i veka, etter slag
# Column: weeks.
desk-programme-weeks = Veker
# A stretch of weeks.
desk-programme-week_range = { $fra }–{ $til }
# Kind of activity.
desk-programme-work_oriented = Arbeidsretta
# Kind of activity.
desk-programme-supporting = Støttande
# Kind of activity.
desk-programme-paid = Betalt
# All together.
desk-programme-total = Til saman

# A row of the week that cannot be changed there: paid work typed in its own field.
desk-programme-from_case = { $timer } frå feltet «{ $felt }»

# In place of the field for paid work, where the week holds it.
desk-programme-from_week_of = { $felt }: { $timer }, frå programveka.

# Under the activities: the hours of each stretch of weeks, of full time.
desk-programme-sum = Veke { $uker }: { $timer } av 37,5 timar

# Opens every check of the programme.
desk-programme-all_checks = Alle krav til programmet
# Heading over the deadlines.
desk-programme-deadlines = Fristar
# Label: the day the application arrived.
desk-programme-application = Søknaden kom
# Label: the day the decision came.
desk-programme-decision = Vedtaket kom fram
# A deadline.
desk-programme-latest_start = Programmet må starte seinast { $dato }.
# A deadline, and where it stands.
desk-programme-complaint = Siste dag for å klage er { $dato } ({ $hjemmel }).
# Label: the months used before the decision.
desk-programme-used = Månader brukte før vedtaket
# What counts among them, and what the number of months then is.
desk-programme-used_hint = Utan permisjon og avbrot. «Talet på månader» er då det nye vedtaket.
# Before the sentence about all months, where some were used.
desk-programme-with_used = { $brukt } er brukt, og vedtaket er på { $nytt }: { $sum } til saman.
# In place of an outcome, where a rule gives a right.
desk-programme-right = Rett
# In place of an outcome, where each year needs a decision of its own.
desk-programme-several_decisions = Fleire vedtak
# In place of an outcome, where something is for the office and the participant to agree on.
desk-programme-to_agree = Må avtalast
# What more than two years took before 2019.
desk-programme-special_assessment = { $maaneder } månader krev ei særskild vurdering.
# Opens how the programme ends.
desk-programme-ending_heading = Når programmet sluttar
# In place of the hours of ordinary work, where none are known.
desk-programme-no_paid = Ingen lønt aktivitet er lagd inn i programveka.
# Why the start cannot be judged, where it is the start that is missing.
desk-programme-no_start = Oppstart er ikkje skriven inn.
# Where it is the date of the application.
desk-programme-no_application = Datoen søknaden kom, er ikkje skriven inn.
# One hour, and several.
desk-programme-hours_of =
    { $antall ->
        [one] { $antall } time
       *[other] { $antall } timar
    }
# One month, and several.
desk-programme-months_of =
    { $antall ->
        [one] { $antall } månad
       *[other] { $antall } månader
    }
# What does not count.
desk-programme-not_counted = Godkjend permisjon og avbrot blir ikkje rekna med i lengda.
# Opens the rights to absence.
desk-programme-leave = Fråvær med stønad
# Label: children cared for.
desk-programme-leave_children = Barn til og med året dei fyller 12, kronisk sjuke til og med året dei fyller 18
# Label: those chronically ill.
desk-programme-leave_ill = Av dei kronisk eller langvarig sjuke eller funksjonshemma
# Tick: alone with the care.
desk-programme-leave_alone = Er åleine om omsorga
# The days.
desk-programme-leave_days = Inntil { $dager } arbeidsdagar på tolv månader når barn er sjuke.
# Before there were rules.
desk-programme-leave_none = Reglane om fråvær gjeld frå 1. januar 2012.

# All of `desk-rules-`: the name of a rule about the programme, in a list with its outcome and reason after it.
desk-rules-fulltid = Fulltid
desk-rules-halv_stilling = Ordinært arbeid
desk-rules-arbeidsrettet = Arbeidsretta tiltak
desk-rules-vesentlig_del = Den vesentlege delen
desk-rules-halvveis = På plass halvvegs
desk-rules-jobbsoeking = Jobbsøking
desk-rules-evaluering = Evaluering
desk-rules-individuell_plan = Individuell plan
desk-rules-varighet = Lengd
desk-rules-oppstart = Oppstart
desk-rules-ferie = Ferie

# All of `desk-rule_reasons-`: whole sentences under the name of a rule.
desk-rule_reasons-ingen_aktiviteter = Ingen aktivitet er lagd inn enno.
desk-rule_reasons-full_uke = Alle veker er på full tid.
desk-rule_reasons-ikke_full_uke = Minst éi veke har berre { $timerMinst } av 37,5 timar.
desk-rule_reasons-over_full_uke = Minst éi veke har { $timerMest } timar, meir enn full tid.
desk-rule_reasons-innenfor_halv_stilling =
    Ordinært arbeid er { $timerMest ->
        [one] { $timerMest } time
       *[other] { $timerMest } timar
    } i veka på det meste, innanfor halv stilling.
desk-rule_reasons-over_halv_stilling =
    Ordinært arbeid er { $timerMest ->
        [one] { $timerMest } time
       *[other] { $timerMest } timar
    } i veka, meir enn halv stilling. Til og med 2018 blir læretid rekna med.
desk-rule_reasons-har_arbeidsrettet = Programmet har arbeidsretta tiltak.
desk-rule_reasons-mangler_arbeidsrettet = Programmet manglar arbeidsretta tiltak.
desk-rule_reasons-over_halvparten = Meir enn halvparten av timane er retta mot arbeid.
desk-rule_reasons-ikke_over_halvparten = Høgst halvparten av timane er retta mot arbeid. Vurder om den vesentlege delen styrkjer høvet til arbeid.
desk-rule_reasons-paa_plass_halvveis = Arbeidsretta tiltak er på plass halvvegs.
desk-rule_reasons-etter_halvveis = Arbeidsretta tiltak kjem først etter halvvegs.
desk-rule_reasons-har_jobbsoeking = Programmet har jobbsøking.
desk-rule_reasons-mangler_jobbsoeking = Programmet manglar jobbsøking. Frå 2012 kan ho vente til den siste delen, i eit forlengt program til den siste delen av den siste perioden.
desk-rule_reasons-evaluering_avtales = Avtal datoar for evaluering, og skriv dei i vedtaket.
desk-rule_reasons-rett_til_plan = Deltakaren har rett til individuell plan.
desk-rule_reasons-varighet_ubesvart = Talet på månader er ikkje skrive inn.
desk-rule_reasons-innenfor_ett_vedtak =
    { $maaneder ->
        [one] { $maaneder } månad
       *[other] { $maaneder } månader
    } er innanfor eitt vedtak.
desk-rule_reasons-flere_vedtak =
    { $maaneder ->
        [one] { $maaneder } månad
       *[other] { $maaneder } månader
    } krev meir enn eitt vedtak, for kvart er på høgst eitt år.
desk-rule_reasons-vedtak_over_ett_aar = Eit vedtak kan gjelde høgst eitt år om gongen. Det er vedtaket som er for langt, ikkje programmet.
desk-rule_reasons-innenfor_varigheten = Det er innanfor den vanlege lengda.
desk-rule_reasons-ny_vurdering =
    { $maaneder ->
        [one] { $maaneder } månad
       *[other] { $maaneder } månader
    } krev ny vurdering.
desk-rule_reasons-saerskilt_vurdering =
    { $maaneder ->
        [one] { $maaneder } månad
       *[other] { $maaneder } månader
    } krev særlege grunnar: framgang, motivasjon og sannsynleg overgang til arbeid.
desk-rule_reasons-over_lengste =
    { $maaneder ->
        [one] { $maaneder } månad
       *[other] { $maaneder } månader
    } er lenger enn det eit program kan vare.
desk-rule_reasons-oppstart_ubesvart = Oppstart og datoen søknaden kom, er ikkje skrivne inn.
desk-rule_reasons-oppstart_i_tide = Programmet startar innan seks månader etter søknaden.
desk-rule_reasons-oppstart_for_sen = Programmet startar meir enn seks månader etter søknaden.
desk-rule_reasons-rett_til_ferie = Inntil { $dager } arbeidsdagar ferie med stønad i kalenderåret, fem fleire etter fylte 60. Kommunen fastset når.

# All of `desk-endings-`: whole sentences about how the programme ends, in a list.
desk-endings-fravaer = Fråvær på grunn av ordinært arbeid, fødsel eller adopsjon kan ikkje avslutte programmet det første året fråværet varer (sosialtenestelova § 34).
desk-endings-avbrudd = Eit avbrot varer høgst eitt år (sosialtenestelova § 34).
desk-endings-deltakerbevis = Deltakaren får eit deltakarbevis når programmet sluttar (KVP-forskrifta § 1 femte ledd).

# All of `desk-activities-`: the kinds of activity that can be chosen for the programme's week.
desk-activities-arbeidsmarkedstiltak = Arbeidsmarknadstiltak
desk-activities-arbeidstrening = Arbeidstrening
desk-activities-arbeid_med_bistand = Arbeid med bistand
desk-activities-loennstilskudd = Lønstilskot
desk-activities-opplaering = Opplæring eller kvalifisering
desk-activities-norskopplaering = Norskopplæring
desk-activities-jobbsoeking = Jobbsøking
desk-activities-mestringstrening = Motivasjons- og meistringstrening
desk-activities-fysisk_aktivitet = Fysisk aktivitet og kosthald
desk-activities-behandling = Behandling eller helsehjelp
desk-activities-oekonomisk_raadgivning = Økonomisk rådgiving
desk-activities-botrening = Butrening
desk-activities-egenaktivitet = Eigenaktivitet
desk-activities-ordinaert_arbeid = Ordinært arbeid
desk-activities-laeretid = Læretid

# The getting-started checklist.
desk-checklist =
    - Finn aktuelle deltakarar, òg i andre mellombelse tiltak.
    - Inviter til samtale.
    - Ta imot søknaden, helst skriftleg.
    - Vurder arbeidsevna.
    - Lag innhaldet saman medan søknaden blir behandla.
    - Kartlegg tiltak og tenester.
    - Avtal det praktiske: stad, tid, kontaktperson og timelister.
    - Set namn på det som må lukkast, og det som kan gå gale.
    - Sjå til at den første stønaden blir betalt i tide.
# Rights to absence with benefit.
desk-leave_rights =
    - Eigen sjukdom: eigenmelding i inntil tre kalenderdagar om gongen, etter åtte vekers deltaking (§§ 6 og 8).
    - Blir deltakaren sjuk igjen innan 16 dagar, blir fråværa lagde saman. Etter fire fråvær med eigenmelding på 12 månader kan retten til eigenmelding falle bort (§ 8).
    - Sjukt barn eller sjuk barnepassar: 10 arbeidsdagar på 12 månader, 15 med fleire enn to barn. Kvart kronisk sjukt eller funksjonshemma barn gir 10 til. Den som er åleine om omsorga, får dobbelt så mange (§§ 9–11).
    - Retten gjeld til og med året barnet fyller 12. Er barnet kronisk eller langvarig sjukt eller funksjonshemma, gjeld han til og med året det fyller 18 (§ 9).
    - Fødsel: 10 dagar før termin, seks veker etter fødselen, 10 dagar for faren ved fødselen, éin time per dag for amming (§§ 12–14).
    - Velferdspermisjon: inntil 10 arbeidsdagar i året kan bli gitt etter søknad. Det er skjønn, ikkje ein rett (§ 15).
    - Fridagar med stønad, om ikkje programmet seier noko anna: laurdagar, søndagar, 1. og 17. mai. Dessutan 1. januar, skjærtorsdag, langfredag, 2. påskedag, Kristi himmelfartsdag, 2. pinsedag, 25. og 26. desember (§ 16).
    - To religiøse dagar for den som ikkje er med i Den norske kyrkja. Dei skal varslast ti arbeidsdagar i førevegen (§ 16).
# The keyboard map and other help.
desk-keyboard =
    - Tab går til neste felt eller gruppe, Shift og Tab til det førre.
    - I ei gruppe med knappar vel J, N eller U svaret som byrjar på bokstaven. Piltastane går frå svar til svar, og Delete eller Backspace tek svaret bort.
    - Ctrl og Enter hoppar til resultatet, og tilbake dit du var.
    - Ctrl, Shift og Enter kopierer kolonnen til ein ny.
    - Mellomrom hukar av ein boks og opnar ei overskrift. Enter trykkjer på ein knapp.
    - Esc lukkar ein tekst til journalen, og seier nei til å slette alt. Varslar sida at alt blir sletta, held samtalen fram.
    - Tomme felt tel som ikkje svara på. Eit grått beløp er det siste vi kunne rekne ut.
    - Ingen enkelttast gjer noko utanfor eit felt, ei gruppe eller ein knapp. Ingenting blir lagra når du lukkar sida.

# Other information that would change the conclusion. What then follows stands behind it.
desk-changes-answer = { $felt }: { $svar }.
# A day, with what happens on it, and what then follows.
desk-changes-date = { $naar }: { $foelge }


## For caseworkers: what the guide says to a person, said about a participant

# All of `about-result-`: in place of the same of `result-`, to a caseworker about a participant.
about-result-conclusions-likely-heading = Det ser ut som vilkåra er oppfylte
about-result-conclusions-likely-lead = Opplysningane passar med alle vilkåra. Vedtaket avgjer.
about-result-conclusions-likely-short = Vilkåra ser ut til å vere oppfylte
about-result-conclusions-needs_assessment-heading = Minst eitt vilkår må vurderast
about-result-conclusions-needs_assessment-lead = Ingenting talar imot, men noko må avgjerast ved skjøn.
about-result-conclusions-needs_assessment-short = Må vurderast
about-result-conclusions-incomplete-heading = Noko er ikkje svara på
about-result-conclusions-incomplete-lead = Fyll inn det som manglar. Det kan avgjere.
about-result-conclusions-incomplete-short = Noko er ikkje svara på
about-result-conclusions-unlikely-heading = Det ser ikkje ut som vilkåra er oppfylte
about-result-conclusions-unlikely-lead = Minst eitt vilkår er ikkje oppfylt. Deltakaren kan likevel søkje og få eit vedtak å klage på.
about-result-conclusions-unlikely-short = Minst eitt vilkår er ikkje oppfylt

about-result-amounts-if_granted = Beløpa gjeld om programmet likevel blir innvilga.
about-result-amounts-under_25 = Stønaden er to tredelar fordi deltakaren er under 25 år. Barnetillegget er like stort for alle.
about-result-amounts-working = Beløpet er sett ned fordi deltakaren jobbar { $timer }.
about-result-amounts-at_25 = Frå deltakaren fyller 25: { $beloep } i månaden før skatt.

about-result-changes-answers_heading = Andre opplysningar
about-result-changes-conclusion = Då er konklusjonen «{ $konklusjon }».

# In place of the same of `outcomes-`: as a label beside a condition.
about-outcomes-discretion = Må vurderast

# All of `about-reasons-`: whole sentences under the name of a condition, to a caseworker about a participant.
about-reasons-alder_ubesvart = Alderen er ikkje oppgitt. Den nedre grensa er { $minstealder } år.
about-reasons-under_minstealder = Deltakaren er { $alder } år, under aldersgrensa på { $minstealder }.
about-reasons-innenfor_aldersgrensene = Deltakaren er { $alder } år, innanfor aldersgrensene.
about-reasons-fylt_67 = Deltakaren er { $alder } år. Lova seier ikkje kva som gjeld det året deltakaren er 67. Vurder det.
about-reasons-over_aldersgrensen = Deltakaren er { $alder } år, over den øvre aldersgrensa.
about-reasons-opphold_ubesvart = Opphaldet er ikkje oppgitt.
about-reasons-norsk_statsborger = Deltakaren er norsk statsborgar. Då er det ikkje noko krav å bu fast i Noreg.
about-reasons-fast_bopel = Lovleg opphald, og bur fast i Noreg.
about-reasons-ikke_lovlig_opphold = Opphaldet er ikkje lovleg. Sjekk unntaka. Gi råd, og hjelp i ein naudssituasjon.
about-reasons-uten_fast_bopel = Deltakaren bur ikkje fast i Noreg. Sjekk unntaka, og avtalane med andre land.
about-reasons-eoes_ubesvart = Når deltakaren ikkje bur fast i Noreg, avgjer det om han eller ho er EØS-borgar eller i familie med ein.
about-reasons-eoes_unntak_vurderes = Unntaket for EØS-borgarar kan gjelde. Berre første opphaldsrett etter utlendingslova § 111 er ikkje nok.
about-reasons-opphold_ukjent = Opphaldet må avklarast.
about-reasons-evne_ubesvart = Arbeids- og inntektsevna er ikkje oppgitt.
about-reasons-evne_nedsatt = Arbeids- og inntektsevna er vesentleg nedsett.
about-reasons-evne_ikke_nedsatt = Arbeids- og inntektsevna er ikkje vesentleg nedsett.
about-reasons-evne_ukjent = Vurder både arbeidsevna og inntektsevna. Lova har inga prosentgrense.
about-reasons-ytelser_ubesvart = Ytingane er ikkje oppgitt.
about-reasons-ingen_ytelser = Ingen ytingar til livsopphald.
about-reasons-svaert_begrensede_ytelser = Ytingane er svært avgrensa. Vurder dei skjønsmessig.
about-reasons-mer_enn_begrensede_ytelser = Ytingane er meir enn svært avgrensa.
about-reasons-ytelser_ukjent = Samanlikn ytingane med den rettleiande satsen til staten utan bustad, og bruk skjøn.
about-reasons-vurdering_ubesvart = Det er ikkje oppgitt om arbeidsevna er vurdert.
about-reasons-vurdering_gjennomfoert = Arbeidsevnevurderinga er gjennomført.
about-reasons-vurdering_maa_gjoeres = Arbeidsevnevurderinga må gjerast før vedtaket.
about-reasons-vurdering_ukjent = Finn ut om arbeidsevnevurderinga er gjord.
about-reasons-oppfoelging_ubesvart = Behovet for oppfølging er ikkje oppgitt.
about-reasons-oppfoelging_trengs = Deltakaren treng tett og koordinert oppfølging.
about-reasons-oppfoelging_trengs_ikke = Deltakaren treng ikkje tett og koordinert oppfølging. Andre tiltak kan passe betre.
about-reasons-egen_jobbsoeking_vesentlig = Eiga jobbsøking er det vesentlege. Før 2019 var det grunn til avslag.
about-reasons-egen_jobbsoeking_vurderes = Deltakaren treng tett oppfølging, men eiga jobbsøking er det vesentlege. Vurder om eit kortare tiltak passar betre.
about-reasons-oppfoelging_ukjent = Vurder behovet for oppfølging.
about-reasons-introduksjonsprogram_ubesvart = Det er ikkje oppgitt om deltakaren er i introduksjonsprogrammet.
about-reasons-ikke_i_introduksjonsprogram = Deltakaren er ikkje i introduksjonsprogrammet.
about-reasons-i_introduksjonsprogram = Deltakaren er i introduksjonsprogrammet. Kvalifiseringsprogrammet kan kome etterpå.
about-reasons-introduksjonsprogram_ukjent = Finn ut kva program deltakaren er i.
about-reasons-nav_kontor_ubesvart = Det er ikkje oppgitt om kommunen hadde Nav-kontor.
about-reasons-mangler_nav_kontor = Kommunen hadde ikkje Nav-kontor. Fram til 2010 galdt programmet berre der det var eit.
about-reasons-nav_tilbud_ubesvart = Det er ikkje oppgitt om Nav-kontoret kan tilby program.
about-reasons-nav_kan_ikke_tilby = Nav-kontoret kan ikkje tilby program. Fram til 2019 var det eit vilkår at kontoret kunne det.
about-reasons-unntak_ikke_reist = Unntaket er ikkje brukt.
about-reasons-uforholdsmessig_byrde = Eit program er uforholdsmessig tyngande på grunn av forhold hos søkjaren. Grunngi det i vedtaket. Økonomien til kommunen er ingen grunn.
about-reasons-byrde_vurderes = Vurder om forhold hos søkjaren gjer eit program uforholdsmessig tyngande. Økonomien til kommunen er ingen grunn.

# In place of the same of `steps-`: the name of a line in the calculation.
about-steps-andel_under_25 = Del under 25 år

# In place of a calculation: the number is what the caseworker entered.
about-operations-answer = oppgitt

# All of `about-events-`: a clause as in `events-`, put into { $hendelse } of `result-changes-date`. In the plan it stands alone.
about-events-fyller_25 = deltakaren fyller 25 år og får full stønad
about-events-fyller_67 = deltakaren fyller 67 år
about-events-fyller_68 = deltakaren fyller 68 år
about-events-fyller_minstealder = deltakaren når den nedre aldersgrensa

# All of `about-warnings-`: whole sentences, to a caseworker about a participant.
about-warnings-over_halv_stilling = Ordinært arbeid kan høgst vere halv stilling, 18,75 timar i veka.
about-warnings-laerling_spoer_nav = Læretid kan vere meir enn halv stilling. Vurder om det er rom for programmet.
about-warnings-alder_kan_endre_seg = Alderen kan endre seg før programmet er slutt. Skriv fødselsdatoen for eit rett beløp.


## For caseworkers: arbeid med bistand, the pilot of 2008 and 2009

# Accessible name of the screen as a region.
bistand-screen-region = Arbeid med bistand, forsøket i 2008 og 2009
# Its heading.
bistand-screen-heading = Arbeid med bistand: kva to måtar å betale på gav
# Under it: that the pilot is history.
bistand-screen-notice = Dette er historie. I 2008 og 2009 prøvde Nav ut to måtar å betale arrangørar på. Beløpa er 2008-kroner, og ingen får betalt etter dei i dag.
# What one can do here.
bistand-screen-lead = Fyll inn det arrangøren rapporterte. Du ser straks kva Nav lova, kva arrangøren kravde og kva som vart betalt. Ingenting blir lagra eller sendt.
# That the rates did not change in the pilot's time.
bistand-screen-rates = Satsane var dei same så lenge forsøket varte.
# Name of the group of what to settle.
bistand-screen-views = Kva vil du rekne på?
# Settle model A.
bistand-screen-model_a = Modell A
# Settle model B.
bistand-screen-model_b = Modell B
# Settle both.
bistand-screen-both = A og B side om side
# What model A pays.
bistand-screen-pays_a = Modell A gav { $ordinaer } i månaden for ein deltakar med behov for oppfølging og tilpassing, og { $omfattende } ved omfattande behov. Bonusen var { $bonus } for kvar faste tilsetjing.
# What model B pays.
bistand-screen-pays_b = I modell B kjøpte Nav { $timer } timar i månaden for kvar tilretteleggjar, til { $sats } for timen. Så mange skulle minst brukast, { $andel } prosent av ein arbeidsmånad. Bonusen var { $bonus } for kvar faste tilsetjing.
# Heading of the pane where one fills in.
bistand-screen-inputs = Opplysningar
# Heading of the pane with the result.
bistand-screen-result = Resultat
# That an empty field counts as nothing.
bistand-screen-blank = Eit tomt felt tel som null når det ikkje står noko anna ved feltet. Skriv desimalar med komma eller punktum.
# In place of the result while nothing is filled in.
bistand-screen-nothing = Fyll inn tala frå rapporten, så kjem beløpa.
# The same of a month whose places or participants are there, under model A.
bistand-screen-months_missing = Deltakarmånadene manglar. Fyll dei inn, så kjem beløpa.
# What is taken for granted where nothing is filled in.
bistand-screen-assumed = Der det ikkje står noko om plassar eller månader, reknar vi med at kvar deltakar har ein plass heile månaden.
# Which fields count as nothing.
bistand-screen-counted_as_nothing = Rekna som 0 fordi ingenting er fylt inn: { $felt }.
# Name of the group of months.
bistand-screen-months = Månader
# Label of the first month.
bistand-screen-first_month = Første månad
# Adds a month like the one in front.
bistand-screen-add_month = Ny månad med dei same deltakarane
# Removes the month in front.
bistand-screen-remove_month = Fjern månaden
# Brings back what was removed last.
bistand-screen-undo = Angre
# Shows the claim as a table for other programs.
bistand-screen-csv = Kravet som CSV
# Asks to wipe everything.
bistand-screen-start_over = Start på nytt
# The question.
bistand-screen-wipe_question = Vil du slette alt du har fylt inn?
# Read aloud when everything is wiped.
bistand-screen-wiped = Alt er sletta.
# In place of amounts while fields are wrong.
bistand-screen-withheld = Vi viser ingen beløp før dette er retta: { $felt }.
# Read aloud when there is another result.
bistand-screen-announcement = Til saman { $beloep }.
# The same of models A and B side by side.
bistand-screen-announcement_of_both = A: { $a }. B: { $b }.
# Opens the calculation.
bistand-screen-calculation = Slik har vi rekna det ut
# Column of the calculation: what.
bistand-screen-calculation_what = Kva
# Column of the calculation: what it came to.
bistand-screen-calculation_value = Verdi
# Before the places a line rests on.
bistand-screen-basis = Kjelde:
# Heading over the checklist.
bistand-screen-flow = Kven sender kva, og når
# Heading over the assumptions.
bistand-screen-assumptions = Der kjelda ikkje seier noko
# Guideline: participants for each facilitator outside the pilot.
bistand-screen-guideline = Utanfor forsøket var { $antall } deltakarar per tilretteleggjar rettleiande.
# Where every number comes from.
bistand-screen-source = Alle tal er frå lysbileta «Arbeid med bistand» frå Arbeids- og velferdsdirektoratet, 8. november 2007. Econ Pöyry og Proba evaluerte forsøket i 2010 (R-2010-068).
# On paper: that it is no claim by itself.
bistand-screen-paper = Rekna ut med satsane i forsøket, regelversjon { $versjon }. Rettleiande, og ikkje eit vedtak.

# Facilitators.
bistand-fields-tilretteleggere = Tilretteleggjarar
# Permanent jobs.
bistand-fields-faste_ansettelser = Nye faste tilsetjingar
# Model A: places, ordinary need.
bistand-fields-ordinaer_plasser = Plassar (oppfølging og tilpassing)
# Participant-months, ordinary need.
bistand-fields-ordinaer_maaneder = Deltakarmånader (oppfølging og tilpassing)
# Places, extensive need.
bistand-fields-omfattende_plasser = Plassar (omfattande behov)
# Participant-months, extensive need.
bistand-fields-omfattende_maaneder = Deltakarmånader (omfattande behov)
# Model B: hours of guidance.
bistand-fields-veiledning = Rettleiing av deltakarar (timar)
# Hours with employers.
bistand-fields-arbeidsgiver = Rettleiing av arbeidsgivarar (timar)
# Hours of travel.
bistand-fields-reise = Reise for oppfølging (timar)
# Participants.
bistand-fields-deltakere = Deltakarar
# Both: participants, ordinary need.
bistand-fields-ordinaer_deltakere = Deltakarar (oppfølging og tilpassing)
# Hours on each of them.
bistand-fields-ordinaer_timer = Timar på kvar (oppfølging og tilpassing)
# Participants, extensive need.
bistand-fields-omfattende_deltakere = Deltakarar (omfattande behov)
# Hours on each of them.
bistand-fields-omfattende_timer = Timar på kvar (omfattande behov)
# A participant's need.
bistand-fields-behov = Behov
# The part of the month a participant took part.
bistand-fields-maaneder = Del av månaden

# Which jobs earn a bonus.
bistand-hints-faste_ansettelser = Tel berre dei som har fullført prøvetida i ei fast stilling i ei ordinær verksemd. Mellombels jobb, eller fast jobb før prøvetida er over, gir ingen bonus.
# How parts of months are written.
bistand-hints-maaneder = Ein heil månad er 1, ein halv er 0,5. Har du fylt inn månader eller timar for nokon, tyder eit tomt felt heile månaden.
# The same of the participant-months of all.
bistand-hints-deltakermaaneder = Ein heil månad er 1, ein halv er 0,5. Har du fylt inn andre månader eller timar, tyder eit tomt felt at alle var med heile månaden.
# The cap of places.
bistand-hints-plasser = Høgst { $tak } for kvar tilretteleggjar.
# What is bought for each facilitator.
bistand-hints-tilretteleggere = Nav kjøper { $timer } timar for kvar.

# No number.
bistand-errors-not_a_number = Skriv eit tal frå 0 til { $mest }, til dømes { $eksempel }.
# Decimals where a whole number is asked for.
bistand-errors-not_whole = Skriv eit heilt tal frå 0 til { $mest }, til dømes { $eksempel }.
# More than two decimals.
bistand-errors-too_many_decimals = Skriv talet med høgst to desimalar, til dømes { $eksempel }.
# What may be thousands.
bistand-errors-thousands = Meiner du { $ene } eller { $andre }? Skriv talet utan punktum eller komma for tusen, til dømes { $eksempel }.
# Less than none, or too much.
bistand-errors-out_of_range = Talet må vere frå 0 til { $mest }, til dømes { $eksempel }.
# An identity number.
bistand-errors-identity_number = Dette ser ut som eit fødselsnummer, og det skal aldri stå her. Skriv kor mange det er, til dømes { $eksempel }.

# The table's caption.
bistand-amounts-caption = Beløp for månaden
# Its columns: what, and kroner.
bistand-amounts-columns =
    - Kva
    - Kroner
# Commitment.
bistand-amounts-tilsagn = Tilsegn frå Nav
# Claim.
bistand-amounts-krav = Krav frå arrangøren
# What of the claim is not paid.
bistand-amounts-ikke_betalt = Av kravet blir ikkje betalt
# Settlement.
bistand-amounts-refusjon = Refusjon
# Unused.
bistand-amounts-avregning = Ubrukt av tilsegna
# Bonus.
bistand-amounts-bonus = Bonus
# Settlement and bonus.
bistand-amounts-total = Refusjon og bonus til saman
# Model B: hours used.
bistand-amounts-timer = Timar brukte
# Hours bought.
bistand-amounts-kjoepte_timer = Timar kjøpte
# Heading over the months together.
bistand-amounts-series = Alle månader
# The sum of those months alone of which something is known.
bistand-amounts-known_months = Månader med tal
# Which months the sum leaves out.
bistand-amounts-without = Summen er utan { $maaneder }, for der manglar tala.
# Column: the month.
bistand-amounts-month = Månad
# The row that sums up.
bistand-amounts-sum = Til saman
# Before how many warnings there are.
bistand-amounts-warnings = Varsel

# Model A: too many places.
bistand-warnings-over_tak_a = { $behov }: { $antall } plassar er for mange. Taket er { $tak } med så mange tilretteleggjarar.
# More months than places.
bistand-warnings-over_plasser = { $behov }: Deltakarmånadene ({ $brukt }) er fleire enn plassane ({ $plasser }). Det som er for mykje, blir ikkje betalt.
# Model B: too few hours.
bistand-warnings-under_minstekrav = Timane som er brukte ({ $timer }), er færre enn Nav har kjøpt ({ $kjoept }). Så mange skulle minst brukast.
# Too many hours.
bistand-warnings-timer_over_tilsagn = Timar som er brukte ut over det Nav har kjøpt: { $timer }. Dei blir ikkje betalte utan ei ny bestilling.
# Too many participants.
bistand-warnings-over_tak_b = { $antall } deltakarar er for mange. Taket er { $tak } med så mange tilretteleggjarar.
# Average need is more than was bought.
bistand-warnings-norm_over_kjoepte_timer = Ein deltakar treng { $norm } timar i snitt. Det blir { $normtimer } timar, og Nav har kjøpt { $kjoept }.
# More permanent jobs than participants.
bistand-warnings-mange_ansettelser = Det er fleire nye faste tilsetjingar ({ $faste }) enn deltakarar ({ $deltakere }). Bonus blir gitt berre éin gong for kvar deltakar. Sjekk tala.

# Opens the participants.
bistand-claim-participants = Deltakarane éin for éin
# That they have numbers, never names.
bistand-claim-note = Deltakarane har nummer, aldri namn. Når du legg til nokon, reknar vi ut summane for deg.
# What of all together does not count then.
bistand-claim-set_aside = Så lenge deltakarane står éin for éin, tel ikkje det du skreiv for alle: { $felt }. Det tel igjen når du fjernar dei.
# Adds one.
bistand-claim-add = Legg til deltakar
# Removes one.
bistand-claim-remove = Fjern deltakar { $nummer }
# One of them.
bistand-claim-participant = Deltakar { $nummer }
# Column over the numbers of participants, where there is little room.
bistand-claim-number = Nr.
# In place of a field that they fill in.
bistand-claim-from_rows = { $felt }: { $verdi } til saman
# Heading of the claim.
bistand-claim-heading = Krav om refusjon, { $maaned }
# Column: who.
bistand-claim-who = Deltakar
# In that column where they are not listed one by one.
bistand-claim-all = Alle
# Column: participant-months.
bistand-claim-months = Deltakarmånader
# Column: all hours.
bistand-claim-hours = Timar
# Column: the amount.
bistand-claim-amount = Kroner
# Ordinary need.
bistand-claim-ordinaer = Oppfølging og tilpassing
# Extensive need.
bistand-claim-omfattende = Omfattande behov
# Column of the file: the month.
bistand-claim-csv_month = Månad
# Column: the model.
bistand-claim-csv_model = Modell
# Column: what the line is about.
bistand-claim-csv_what = Kva
# Column: how many.
bistand-claim-csv_count = Tal
# Column: the rate.
bistand-claim-csv_rate = Sats i kroner

# The table's caption, and its heading.
bistand-compare-heading = Dei same deltakarane i begge modellar
# Columns.
bistand-compare-columns =
    - Kva
    - Modell A
    - Modell B
# One costs less.
bistand-compare-cheaper = Modell { $billigst } kostar { $beloep } mindre enn modell { $andre } for desse deltakarane.
# Both cost the same.
bistand-compare-same = Modellane kostar like mykje for desse deltakarane.
# In place of which costs less, where no hours are filled in.
bistand-compare-hours_missing = Fyll inn timar òg, så ser du kva modell som kostar minst.
# The same where the hours of some are there, and of these not.
bistand-compare-some_hours_missing = Fyll inn timar for alle, så ser du kva modell som kostar minst. Dette manglar: { $hvem }.
# In place of which costs less, where nobody is filled in.
bistand-compare-months_missing = Fyll inn deltakarar òg, så ser du kva modell som kostar minst.
# Where several months are filled in: the month that is compared.
bistand-compare-of_month = Vi samanliknar modellane månad for månad. Dette er { $maaned }.
# Part of a claim is not paid.
bistand-compare-unpaid = Av kravet i modell { $modell } blir { $beloep } ikkje betalt.
# What a participant costs.
bistand-compare-each = { $behov }: Ein deltakar kostar { $a } i månaden i modell A. I modell B kostar timane på kvar ({ $timer } i snitt) { $b }.
# Before a model's warnings.
bistand-compare-of_model = Modell { $modell }.

# The heading.
bistand-cost-heading = Når kostar modellane like mykje?
# The picture in words. Each picture has placeholders of its own.
bistand-cost-text = Med behov for oppfølging og tilpassing kostar modellane like mykje ved { $ordinaer } timar i månaden. Med omfattande behov er det ved { $omfattende } timar. Med færre timar er modell B billegast. Ein deltakar med { $norm } timar, som er snittet, kostar { $snitt } i modell B.
# What faint bars stand for.
bistand-cost-faint = Like mykje
# Where the picture ends: so many hours.
bistand-cost_end =
    { $timer ->
        [one] { $timer } time
       *[other] { $timer } timar
    }
# Opens the table.
bistand-cost-table = Kostnad etter timar, som tabell
# The table's caption.
bistand-cost-caption = Kva ein deltakar kostar i månaden, i kroner
# The heads of its columns.
bistand-cost-columns =
    - Timar
    - Modell B
    - A, oppfølging og tilpassing
    - A, omfattande behov

# The heading.
bistand-growth-heading = Slik voks tiltaket før forsøket
# The picture in words. Each picture has placeholders of its own.
bistand-growth-text = Talet på deltakarar gjekk frå { $foerst } i { $foerst_aar } til { $sist } i { $sist_aar }. I september 2007 var det { $antall }, og { $kombinert } til som kjelda kallar «kombinert» utan å forklare det. Det er { $sum } i alt. Ved utgangen av { $aar } arbeidde { $tilretteleggere } tilretteleggjarar i { $enheter } einingar.
# What faint bars stand for.
bistand-growth-faint = Berre september, med dei som er kombinerte
# Opens the table.
bistand-growth-table = Deltakarar år for år, som tabell
# The table's caption.
bistand-growth-caption = Deltakarar i arbeid med bistand
# The heads of its columns.
bistand-growth-columns =
    - År
    - Deltakarar

# All of `bistand-steps-`: the name of a line in the calculation, before its amount.
bistand-steps-ordinaer_sats = Sats i månaden, oppfølging og tilpassing
bistand-steps-ordinaer_plasser = Plassar, oppfølging og tilpassing
bistand-steps-ordinaer_deltakermaaneder = Deltakarmånader, oppfølging og tilpassing
bistand-steps-ordinaer_tilsagn = Tilsegn, oppfølging og tilpassing
bistand-steps-ordinaer_betalt = Betalte deltakarmånader, oppfølging og tilpassing
bistand-steps-ordinaer_refusjon = Refusjon, oppfølging og tilpassing
bistand-steps-omfattende_sats = Sats i månaden, omfattande behov
bistand-steps-omfattende_plasser = Plassar, omfattande behov
bistand-steps-omfattende_deltakermaaneder = Deltakarmånader, omfattande behov
bistand-steps-omfattende_tilsagn = Tilsegn, omfattande behov
bistand-steps-omfattende_betalt = Betalte deltakarmånader, omfattande behov
bistand-steps-omfattende_refusjon = Refusjon, omfattande behov
bistand-steps-tilretteleggere = Tilretteleggjarar
bistand-steps-timer_per_tilrettelegger = Timar for kvar tilretteleggjar
bistand-steps-kjoepte_timer = Timar som Nav kjøper
bistand-steps-veiledningstimer = Timar til rettleiing av deltakarar
bistand-steps-arbeidsgivertimer = Timar til rettleiing av arbeidsgivarar
bistand-steps-reisetimer = Timar til reise
bistand-steps-timer = Timar brukte
bistand-steps-timesats = Sats for ein time
bistand-steps-betalte_timer = Timar som blir betalte
bistand-steps-timer_over_tilsagn = Timar ut over det som er kjøpt
bistand-steps-deltakere = Deltakarar
bistand-steps-normtimer_per_deltaker = Timar på kvar deltakar i snitt
bistand-steps-normtimer = Timar som trengst i snitt
bistand-steps-tilsagn = Tilsegn
bistand-steps-refusjon = Refusjon
bistand-steps-avregning = Ubrukt av tilsegna
bistand-steps-faste_ansettelser = Nye faste tilsetjingar
bistand-steps-bonussats = Bonus for kvar faste tilsetjing
bistand-steps-bonus = Bonus
bistand-steps-total = Refusjon og bonus

# In place of a calculation: the number is a rate that the law has.
bistand-operations-rate = fast sats
# In place of a calculation: the number is what was entered.
bistand-operations-answer = fylt inn
# In place of a calculation: the number is counted in the calendar.
bistand-operations-count = talt i kalenderen
# Between two numbers: "100 times 12".
bistand-operations-multiply = gonger
# Between two numbers: "100 divided by 12".
bistand-operations-divide = delt på
# Between numbers: "100 plus 12 plus 5".
bistand-operations-add = pluss
# Between two numbers: "100 minus 12".
bistand-operations-subtract = minus
# Between two numbers, and then put into `result-calculation-not_below_zero`: "100 minus 120, but not less than zero".
bistand-operations-deduct = minus
# What is done with three numbers. The line itself is written with the words for times and divided by: "100 times 12 divided by 37.5".
bistand-operations-share = gonger og så delt på
# Between a rate and an amount: "22 per cent of 100". The rate comes first.
bistand-operations-percent = prosent av
# Before two amounts, with `format-pair` between them: "the smaller of 100 and 120".
bistand-operations-min = det minste av

# Model A: who sends what, and when.
bistand-flow_a =
    - Før tilvising: Deltakaren, Nav og tilretteleggjaren har ein samtale saman.
    - Ved oppstart: Dei lagar ein avtale om oppfølging, med type, omfang og kor lenge han varer.
    - Kvar månad: Nav sender tilsegn for dei plassane som er godkjende.
    - Månaden etter: Arrangøren sender krav om refusjon.
    - Når kravet kjem: Nav reknar av tilsegna mot det som faktisk er brukt.
    - Kvar månad: Arrangøren sender rapport til Nav.
    - Etter fullført prøvetid: Arrangøren sender eit eige krav om bonus, med dokumentasjon.
# The same of model B.
bistand-flow_b =
    - Før tilvising: Deltakaren, Nav og tilretteleggjaren har ein samtale saman.
    - Før oppstart: Nav sender bestilling, med eit overslag over timar.
    - På oppstartsmøtet: Timane blir fastsette, og dei lagar ein avtale om oppfølging.
    - Kvar månad: Arrangøren sender rapport med timar for kvar deltakar.
    - Når rapporten kjem: Nav justerer timane.
    - Etter fullført prøvetid: Arrangøren sender eit eige krav om bonus, med dokumentasjon.
# What the source does not say, and how it is read here.
bistand-assumptions =
    - Delar av ein månad blir skrivne som desimalar. Kjelda seier ikkje korleis dei skal teljast.
    - Timar ut over det Nav har kjøpt, blir viste, men ikkje betalte utan ei ny bestilling.
    - Timar som ikkje blir brukte, kan ikkje flyttast til ein annan månad.
    - Taket for plassar gjeld kvart behov for seg.
    - Side om side reknar vi med at alle deltek heile månaden, og at kvar har ein plass i modell A. Det som er fylt inn under modell A, går føre.
    - Forsøket varte i to år frå første kvartal 2008. Vi reknar frå januar 2008 til desember 2009.


## For caseworkers: the pages around the desk and the pilot

# What the desk's page is called, in the browser's tab, and a frame with the desk in it.
professionals-desk_title = Kvalifiseringsprogrammet – for rettleiarar
# The same of the page for the pilot.
professionals-pilot_title = Arbeid med bistand – forsøket i 2008 og 2009
# Link, seen when reached with the keyboard: past the top of the page.
professionals-skip = Hopp til innhaldet
# Top left on the desk's page and the help: a link back.
professionals-name = Fagsider · Kvalifiseringsprogrammet
# The same on the pilot's page.
professionals-pilot_name = Fagsider · Arbeid med bistand
# Accessible name of the buttons that choose the language.
professionals-language = Språk
# Heading of the desk's page until the desk is there.
professionals-desk_heading = Kvalifiseringsprogrammet i samtalen
# Under it, for those without JavaScript: where the rates are.
professionals-desk_elsewhere = Sida treng JavaScript og WebAssembly. Satsane står i forskrifta og i folketrygdlova § 1-4.
# Heading of the pilot's page until it is there.
professionals-pilot_heading = Arbeid med bistand: forsøket i 2008 og 2009
# Under it, for those without JavaScript: where the rates are. The slides are called the same in every language.
professionals-pilot_elsewhere = Sida treng JavaScript og WebAssembly. Satsane står i lysbileta «Arbeid med bistand» frå Arbeids- og velferdsdirektoratet, 8. november 2007.
# Link at the foot of the desk's page.
professionals-help = Hjelp og tastatur (opnar i ny fane)
# At the foot of the desk's and the pilot's page.
professionals-footer = Laga uavhengig av Nav. Alt blir rekna ut på eininga. Ingenting blir lagra eller sendt, og sida spør aldri om namn eller fødselsnummer.


## For caseworkers: the help page

# What the page is called, in the browser's tab.
professionals-help_title = Hjelp til rettleiarsida – Kvalifiseringsprogrammet
# Its heading.
professionals-help_heading = Hjelp til rettleiarsida
# Link to the desk.
professionals-to_desk = Til rettleiarsida
# Heading: the keys.
professionals-keyboard = Med tastaturet
# Caption of the table of keys.
professionals-keys = Tastar på rettleiarsida
# Column: the key.
professionals-key = Tast
# Column: what it does.
professionals-does = Kva han gjer
# What Tab does.
professionals-tab = Går til neste felt eller gruppe. Saman med Shift går han til det førre.
# In place of a key: the first letters of yes, no and the third answer.
professionals-letter = J, N eller U
# What they do.
professionals-letter_does = Vel svaret som byrjar på bokstaven, i ei gruppe med knappar.
# In place of a key: the four arrow keys.
professionals-arrows = Piltastane
# What they do.
professionals-arrows_does = Går frå svar til svar i gruppa, og blar i ei liste.
# Between two keys that do the same.
professionals-or = eller
# What Delete and Backspace do.
professionals-clear = Tek bort svaret i ei gruppe. Då er spørsmålet ikkje svara på.
# The space bar.
professionals-space = Mellomrom
# What it does.
professionals-space_does = Hukar av ein boks og opnar ei overskrift.
# What Enter does.
professionals-enter = Trykkjer på ein knapp.
# What Ctrl and Enter do.
professionals-ctrl_enter = Hoppar til resultatet, og tilbake dit du var.
# What Ctrl, Shift and Enter do.
professionals-ctrl_shift_enter = Kopierer kolonnen til ein ny. Du kan ha tre.
# What Esc does. In quotes stands what a button on the desk says.
professionals-escape = Lukkar ein tekst til journalen, og seier nei til å slette etter «Ny samtale». Når sida varslar at alt blir sletta, held samtalen fram.
# Under the table: no key surprises anybody.
professionals-no_single_key = Ingen tast gjer noko åleine utanfor eit felt, ei gruppe eller ein knapp.
# Heading over nine steps.
professionals-conversation = I samtalen
# The first step: how to begin.
professionals-step_age = Skriv alderen eller fødselsdatoen med ein gong, for feltet er klart når sida opnar. Fyll ut det du veit. Tomme felt tel som ikkje svara på.
# The second: the bar that stays in view.
professionals-step_bar = Følg med på linja som står fast. Der er konklusjonen, det som manglar, og beløpa ved oppstart. Ho følgjer med medan du skriv.
# The third: the case and its law date. In quotes stands what a group on the desk is called.
professionals-step_case = Under «Saka» skriv du søknad, vedtak, oppstart, månader i vedtaket og månader brukte før. Fristane står der òg. Kvar kolonne har sin regeldato, så 2024 kan stå ved sida av 2026.
# The fourth: benefits against the State's guideline norm.
professionals-step_benefits = Skriv ytingane som beløp. Dei blir målte mot den rettleiande satsen til staten for sosialhjelp, som er fylt inn for dei åra vi kjenner han. Beløpa føreslår eit svar. Satsen avgjer ikkje, og du kan velje eit anna svar.
# The fifth: what is taken off the benefit. In quotes stands what a button on the desk says.
professionals-step_taken = «Ingen trekk – legg til» opnar felta for fråvær og for ytingar som blir trekte frå.
# The sixth: the programme's week.
professionals-step_week = Legg inn programveka med ei rad for kvar aktivitet. Timane blir summerte medan du skriv. Timar med løn gjeld for heile saka og skal berre skrivast éin stad. Sida ser etter full tid, tiltak mot arbeid, jobbsøking, lengd og fristar.
# The seventh: columns side by side.
professionals-step_columns = Kopier kolonnen og endre den nye for å vise kva som hender om noko endrar seg. Sida viser berre det som er ulikt, skilnaden i kroner og grunnen.
# The eighth. In quotes stands what the button on the desk says.
professionals-step_user = «Vis til brukar» seier det same med orda til deltakaren, på det språket de vel.
# The ninth: what is taken along.
professionals-step_journal = Kopier journalen kort eller heil. Den korte er til å lime inn. Planen som CSV blir lasta ned med ein gong, til eit rekneark.
# Heading over two paragraphs.
professionals-wrong = Når noko er gale
# The first: a field that cannot be read.
professionals-wrong_field = Eit felt som ikkje kan lesast, får ei melding ved sida av seg. Eit grått beløp er det siste vi kunne rekne ut, og gjeld ikkje det du skriv no.
# The second: a law date without rules.
professionals-wrong_date = Reglane går frå 1. november 2007 til 31. desember 2029. Kan regeldatoen ikkje brukast, står alle felt som før, og resultatet kjem når datoen er retta.
# Heading over `privacy_text`.
professionals-privacy = Personvern
# What is kept, and when it is deleted. In quotes stands what a button on the desk says.
professionals-privacy_text = Ingenting blir lagra, og ingenting blir sendt. Sida spør ikkje om namn, og avviser eit fødselsnummer. «Ny samtale» slettar alt og skriv over minnet. Etter 15 minutt utan at nokon brukar sida, blir du varsla. Eitt minutt seinare blir alt sletta, òg om markøren står i eit felt.
# At the foot of the page: whose page it is not.
professionals-guidance = Laga uavhengig av Nav. Resultatet er rettleiande. Berre eit vedtak avgjer.
