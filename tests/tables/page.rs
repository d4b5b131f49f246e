//! A page: a title, a rule in plain words, a link to the law, and tables.

use super::columns;

/// A page of tables.
pub struct Page {
    /// Where it is, from the root of the project.
    pub path: String,
    pub tables: Vec<Table>,
    /// What is wrong with the page itself.
    pub faults: Vec<String>,
}

/// A table, with what the page says of all its rows.
pub struct Table {
    pub headers: Vec<String>,
    pub rows: Vec<Row>,
    /// What holds in every row that does not say otherwise, as headers and cells.
    pub otherwise: Vec<(String, String)>,
}

/// A row, and the line it stands on.
pub struct Row {
    pub line: usize,
    pub cells: Vec<String>,
}

/// What the page says of tables: above its first section of all of them, in a section of those there.
#[derive(Clone, Default)]
struct Actual {
    otherwise: Vec<(String, String)>,
    subject: Option<(String, String)>,
}

/// Begins the sentence that says what holds in every row.
const OTHERWISE: &str = "Ellers i alle rader: ";

/// Begin the lines that say what a table's outcome is an outcome of.
const SUBJECTS: [&str; 2] = ["Vilkår", "Regel"];

impl Page {
    pub fn read(path: &str, text: &str) -> Self {
        let mut page = Self {
            path: path.to_owned(),
            tables: Vec::new(),
            faults: Vec::new(),
        };
        let mut whole_page = Actual::default();
        let mut section = None::<Actual>;
        let mut lines = (1..).zip(text.lines()).peekable();
        while let Some((number, line)) = lines.next() {
            if line.starts_with('|') {
                let mut block = vec![(number, line)];
                while let Some(next) = lines.next_if(|(_, line)| line.starts_with('|')) {
                    block.push(next);
                }
                let context = section.as_ref().unwrap_or(&whole_page);
                page.table(
                    &block,
                    context
                        .otherwise
                        .iter()
                        .chain(&context.subject)
                        .cloned()
                        .collect(),
                );
            } else if line.starts_with("## ") {
                section = Some(whole_page.clone());
            } else if let Some(first) = line.strip_prefix(OTHERWISE) {
                let mut sentence = first.to_owned();
                while let Some((_, next)) = lines.next_if(|(_, line)| !line.is_empty()) {
                    sentence = [&sentence, " ", next].concat();
                }
                let context = section.as_mut().unwrap_or(&mut whole_page);
                context.otherwise = page.otherwise(number, sentence.trim_end_matches('.'));
            } else if let Some((word, value)) = line.split_once(": ")
                && SUBJECTS.contains(&word)
            {
                let context = section.as_mut().unwrap_or(&mut whole_page);
                context.subject = Some((word.to_owned(), value.trim_end_matches('.').to_owned()));
            }
        }
        if !text.starts_with("# ") {
            page.fault(1, "the page begins with no title");
        }
        if !text.contains("](https://lovdata.no/") {
            page.fault(1, "the page has no link to lovdata.no");
        }
        if page.tables.is_empty() {
            page.fault(1, "the page has no table");
        }
        page
    }

    fn table(&mut self, block: &[(usize, &str)], otherwise: Vec<(String, String)>) {
        let (line, headers) = (block[0].0, cells(block[0].1));
        let ruled = block.get(1).is_some_and(|(_, line)| is_rule(line));
        if !ruled || block.len() < 3 {
            self.fault(line, "the table has no rows");
            return;
        }
        let mut rows = Vec::new();
        for &(line, text) in &block[2..] {
            let cells = cells(text);
            if cells.len() == headers.len() {
                rows.push(Row { line, cells });
            } else {
                self.fault(line, "the row has another number of cells than the header");
            }
        }
        self.tables.push(Table {
            headers,
            rows,
            otherwise,
        });
    }

    fn otherwise(&mut self, line: usize, sentence: &str) -> Vec<(String, String)> {
        let mut defaults = Vec::new();
        for item in sentence.split(", ") {
            match columns::split(item) {
                Some((header, cell)) => defaults.push((header.to_owned(), cell.to_owned())),
                None => self.fault(line, &format!("«{item}» begins with no known column")),
            }
        }
        defaults
    }

    fn fault(&mut self, line: usize, what: &str) {
        self.faults.push(format!("{}:{line}: {what}", self.path));
    }
}

fn cells(line: &str) -> Vec<String> {
    let inner = line.trim().trim_start_matches('|').trim_end_matches('|');
    inner
        .split('|')
        .map(|cell| cell.trim().to_owned())
        .collect()
}

fn is_rule(line: &str) -> bool {
    line.chars().all(|mark| "|-: ".contains(mark)) && line.contains('-')
}
