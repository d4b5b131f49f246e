//! A page with every text in every language, side by side, for those who write and read them.

use words::{Language, Message, Pattern, Piece, Text};

const STYLE: &str = include_str!("table.css");

/// What the page says of itself.
const LEAD: &str = "\
<p>Every text in the order of the files, which is that in which a reader meets them. Under the name of each stands where it shows, and what translators should know.</p>
<p><span class=\"place\">name</span> is a place that a value is put into. <span class=\"tied\">&nbsp;</span> is a space at which no line breaks. Where a number decides what is said, there is a line for each plural form: <code>one</code>, <code>few</code>, <code>other</code> and so on, and <code>0</code> for that number alone.</p>";

/// Above a text of a draft that nobody has touched yet.
const STILL: &str = "<p class=\"still\" lang=\"en\" dir=\"ltr\">still as in bokmål</p>";

/// The page, with the languages as its columns, the source first, and drafts after ours.
pub fn page(ours: &[&Language], drafts: &[&Language]) -> String {
    let Some(source) = ours.first() else {
        return String::new();
    };
    let sections = sections(source);
    let links: String = sections
        .iter()
        .enumerate()
        .map(|(at, (heading, _))| {
            format!(
                "<li><a href=\"#section-{at}\">{}</a></li>\n",
                escaped(heading)
            )
        })
        .collect();
    let head: String = ours.iter().chain(drafts).map(|it| column(it)).collect();
    let tables: String = sections
        .iter()
        .enumerate()
        .map(|(at, (heading, messages))| {
            let rows: String = messages.iter().map(|it| row(it, source, ours, drafts)).collect();
            format!(
                "<h2 id=\"section-{at}\">{}</h2>\n<table>\n<thead><tr><th scope=\"col\">Text</th>{head}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n",
                escaped(heading)
            )
        })
        .collect();
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Every text in every language</title>\n<style>\n{STYLE}</style>\n<h1>Every text in every language</h1>\n{LEAD}\n<nav>\n<ol>\n{links}</ol>\n</nav>\n{tables}</html>\n"
    )
}

/// The headings of the source, each with the messages after it.
fn sections(source: &Language) -> Vec<(&str, Vec<&Message>)> {
    let starts = source.headings.iter().map(|(line, _)| *line);
    let ends = starts.skip(1).chain([usize::MAX]);
    source
        .headings
        .iter()
        .zip(ends)
        .map(|((start, heading), end)| {
            let within = source
                .messages
                .iter()
                .filter(|it| (*start..end).contains(&it.line));
            (heading.as_str(), within.collect())
        })
        .collect()
}

fn column(language: &Language) -> String {
    let name = language
        .message("loader-language")
        .map_or_else(String::new, |name| format!(" · {}", text(&name.text)));
    format!("<th scope=\"col\">{}{name}</th>", escaped(&language.tag))
}

fn row(message: &Message, source: &Language, ours: &[&Language], drafts: &[&Language]) -> String {
    let id = &message.id;
    let told = words::in_place_of(id).map(|told| {
        format!("<p class=\"note\">In place of <a href=\"#{told}\"><code>{told}</code></a></p>")
    });
    let about = format!("about-{id}");
    let about = source.message(&about).map(|_| {
        format!("<p class=\"note\">About a participant: <a href=\"#{about}\"><code>{about}</code></a></p>")
    });
    let comment =
        (!message.comment.is_empty()).then(|| format!("<p>{}</p>", escaped(&message.comment)));
    let notes: String = [comment, told, about].into_iter().flatten().collect();
    let ours = ours.iter().map(|it| cell(id, it, ""));
    let drafts = drafts.iter().map(|draft| {
        let is_same = words::is_as_in(source, draft, id);
        cell(id, draft, if is_same { STILL } else { "" })
    });
    let cells: String = ours.chain(drafts).collect();
    format!(
        "<tr id=\"{id}\"><th scope=\"row\"><p><code>{id}</code></p>{notes}<p class=\"note\">{}</p></th>{cells}</tr>\n",
        words::shown(id)
    )
}

fn cell(id: &str, language: &Language, note: &str) -> String {
    let Some(message) = language.message(id) else {
        return if language.has(id) {
            "<td class=\"lacking\">cannot be read</td>".to_owned()
        } else if words::is_in_packs(id) {
            "<td class=\"lacking\">missing</td>".to_owned()
        } else {
            "<td class=\"note\">not needed in packs</td>".to_owned()
        };
    };
    let direction = language.message("format-direction");
    let is_rtl = direction.is_some_and(|it| text(&it.text) == "rtl");
    let direction = if is_rtl { "rtl" } else { "ltr" };
    format!(
        "<td lang=\"{}\" dir=\"{direction}\">{note}{}</td>",
        escaped(&language.tag),
        text(&message.text)
    )
}

fn text(text: &Text) -> String {
    match text {
        Text::One(pattern) => self::pattern(pattern),
        Text::List(patterns) => {
            let items = patterns
                .iter()
                .map(|it| format!("<li>{}</li>", pattern(it)));
            format!("<ul>{}</ul>", items.collect::<String>())
        }
    }
}

/// The whole text for each plural form, where it has such.
fn pattern(pieces: &Pattern) -> String {
    let plural = pieces
        .iter()
        .enumerate()
        .find_map(|(at, piece)| match piece {
            Piece::Plural { place, forms } => Some((at, place, forms)),
            Piece::Words(_) | Piece::Place(_) => None,
        });
    let Some((at, place, forms)) = plural else {
        return pieces.iter().map(piece).collect();
    };
    let (before, rest) = pieces.split_at(at);
    let form = |(form, said): &(String, Pattern)| {
        let whole: Pattern = before
            .iter()
            .chain(said)
            .chain(rest.iter().skip(1))
            .cloned()
            .collect();
        format!("<dt>{form}</dt><dd>{}</dd>", pattern(&whole))
    };
    format!(
        "<p class=\"note\">by <span class=\"place\">{place}</span></p><dl>{}</dl>",
        forms.iter().map(form).collect::<String>()
    )
}

fn piece(piece: &Piece) -> String {
    match piece {
        Piece::Words(words) => {
            escaped(words).replace('\u{a0}', "<span class=\"tied\">&nbsp;</span>")
        }
        Piece::Place(place) => format!("<span class=\"place\">{place}</span>"),
        // Each is written out with the text around it.
        Piece::Plural { .. } => String::new(),
    }
}

fn escaped(text: &str) -> String {
    let entity = |sign| match sign {
        '&' => "&amp;".to_owned(),
        '<' => "&lt;".to_owned(),
        '>' => "&gt;".to_owned(),
        '"' => "&quot;".to_owned(),
        sign => sign.to_string(),
    };
    text.chars().map(entity).collect()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::page;

    #[test]
    fn every_language_stands_beside_the_source_with_what_it_lacks() {
        let nb = "## Første\n\n# To a translator.\na-one = Én & { $ting }\n\n## Andre\n\npage-one = Side\npage-two = Annet\na-list =\n    - 2\u{a0}000\n    - to\nabout-a-one = { $ting }\na-hours =\n    { $n ->\n        [one] { $n } time\n       *[other] { $n } timer\n    } i uka\n";
        let ar =
            "format-direction = rtl\na-one = واحد { $ting }\npage-one = Side\nabout-a-one To\n";
        let languages = [("nb", nb), ("ar", ar)]
            .map(|(tag, text)| words::parse(Path::new(&format!("{tag}.ftl")), text));
        let [nb, ar] = &languages;
        let page = page(&[nb], &[ar]);
        for part in [
            "<h2 id=\"section-0\">Første</h2>",
            "<th scope=\"row\"><p><code>a-one</code></p><p>To a translator.</p>",
            "<td lang=\"nb\" dir=\"ltr\">Én &amp; <span class=\"place\">ting</span></td><td lang=\"ar\" dir=\"rtl\">واحد <span class=\"place\">ting</span></td>",
            "<ul><li>2<span class=\"tied\">&nbsp;</span>000</li><li>to</li></ul></td><td class=\"lacking\">missing</td>",
            "Side</td><td lang=\"ar\" dir=\"rtl\"><p class=\"still\" lang=\"en\" dir=\"ltr\">still as in bokmål</p>Side</td>",
            "Annet</td><td class=\"note\">not needed in packs</td>",
            "<td class=\"lacking\">cannot be read</td>",
            "In place of <a href=\"#a-one\">",
            "About a participant: <a href=\"#about-a-one\">",
            "<dt>one</dt><dd><span class=\"place\">n</span> time i uka</dd><dt>other</dt>",
        ] {
            assert!(page.contains(part), "{part} in {page}");
        }
        assert!(!page.contains("<script") && !page.contains("http"));
    }
}
