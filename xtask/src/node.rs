//! Test files in Node, each in a process of its own and three at a time.
//!
//! Node's own runner would sort them by name, hold back what the others write until the first is through, and know no limit for one test.

use std::{
    cmp::Reverse,
    collections::VecDeque,
    ffi::OsString,
    fs,
    io::{self, IsTerminal},
    path::{Path, PathBuf},
    process::Command,
    sync::Mutex,
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};

use crate::{
    places,
    processes::{lock, plain},
    server::Site,
    stage::Progress,
    tools,
};

/// How many files run side by side: one more than the cores of a small machine, since a page that is waited for keeps none busy.
const WORKERS: usize = 3;

/// How long one test of the gate may take: many times what the longest takes, also on a busy machine. It finds what hangs.
pub const GATE: Duration = Duration::from_mins(6);

/// How long one test may take that the gate does without: a journey through every question, in an engine that is slow to drive.
pub const LONG: Duration = Duration::from_mins(15);

/// How long it may take a file to begin its first test.
const START: Duration = GATE;

/// What tests find in their environment.
pub type Environment = Vec<(&'static str, OsString)>;

/// The package's pages, served from now on, and the Chromium to look at them with.
pub fn in_chromium(chromium: PathBuf) -> Result<Environment> {
    tools::node_modules()?;
    let address = Site {
        with_tests: true,
        reload: None,
    }
    .open(0)?;
    Ok(vec![
        ("KVP_BASE_URL", format!("http://{address}").into()),
        ("CHROMIUM", chromium.into()),
    ])
}

/// The `*.test.mjs` in a directory.
fn tests(directory: &str) -> Result<Vec<PathBuf>> {
    let mut tests = places::files(&places::root().join(directory))?;
    tests.retain(|file| file.to_string_lossy().ends_with(".test.mjs"));
    if tests.is_empty() {
        bail!("{directory} holds no *.test.mjs");
    }
    Ok(tests)
}

/// Runs every test file of a directory; `limit` is for each test.
pub fn test(
    progress: &Progress,
    directory: &str,
    environment: &Environment,
    limit: Duration,
) -> Result<()> {
    run(progress, tests(directory)?, environment, limit)
}

/// Runs test files, those that took longest the last time first, and names each that fails.
fn run(
    progress: &Progress,
    mut files: Vec<PathBuf>,
    environment: &Environment,
    limit: Duration,
) -> Result<()> {
    files.sort_by_cached_key(|file| Reverse(expected(file)));
    let count = files.len();
    let waiting = Mutex::new(VecDeque::from(files));
    let shared = Shared::default();
    thread::scope(|scope| {
        let work = || {
            while let Some(file) = next(&waiting) {
                let file = TestFile::new(&file, limit);
                if let Err(error) = file.run(progress, environment, &shared) {
                    println!("✖ {error:#}");
                    lock(&shared).failures.push(format!("{error:#}"));
                }
            }
        };
        (0..WORKERS).for_each(|_| drop(scope.spawn(work)));
    });
    let shared = lock(&shared);
    println!("{} tests passed, in {count} files", shared.passed);
    if !shared.failures.is_empty() {
        bail!("{}", shared.failures.join("\n"));
    }
    Ok(())
}

/// What the files that run side by side have in common.
type Shared = Mutex<Outcome>;

#[derive(Default)]
struct Outcome {
    /// The file whose line was shown last.
    shown: String,
    passed: u32,
    failures: Vec<String>,
}

fn next(waiting: &Mutex<VecDeque<PathBuf>>) -> Option<PathBuf> {
    lock(waiting).pop_front()
}

/// Milliseconds that a file took the last time. One that has not run here yet is guessed by its length.
fn expected(file: &Path) -> u64 {
    fs::read_to_string(note(file, "took"))
        .ok()
        .and_then(|took| took.parse().ok())
        .or_else(|| Some(fs::metadata(file).ok()?.len()))
        .unwrap_or_default()
}

/// Where something about a test file is noted.
fn note(file: &Path, what: &str) -> PathBuf {
    let name = name(file).replace('/', "-");
    places::work().join("tests").join(name).with_extension(what)
}

/// A test file as people call it.
fn name(file: &Path) -> String {
    let place = file.strip_prefix(places::root()).unwrap_or(file);
    place.display().to_string()
}

/// What a line says of a whole file, if it is one of the sums at the end: `ℹ pass 12`.
fn sum(line: &str) -> Option<(&str, u32)> {
    const SUMS: [&str; 8] = [
        "tests",
        "suites",
        "pass",
        "fail",
        "cancelled",
        "skipped",
        "todo",
        "duration_ms",
    ];
    let (what, number) = line.strip_prefix("ℹ ")?.split_once(' ')?;
    let number = number.split('.').next()?.parse().ok()?;
    SUMS.contains(&what).then_some((what, number))
}

/// A test file on its way.
struct TestFile<'a> {
    file: &'a Path,
    name: String,
    limit: Duration,
    notes: PathBuf,
}

impl<'a> TestFile<'a> {
    fn new(file: &'a Path, limit: Duration) -> Self {
        Self {
            file,
            name: name(file),
            limit,
            notes: note(file, "progress"),
        }
    }

    fn run(&self, progress: &Progress, environment: &Environment, shared: &Shared) -> Result<()> {
        fs::create_dir_all(places::work().join("tests"))?;
        fs::write(&self.notes, "")?;
        let start = Instant::now();
        let mut length = 0;
        let mut moved = start;
        let status = progress.tree.branch().run(
            self.command(environment),
            |line| self.show(line, shared),
            || {
                let notes = fs::read_to_string(&self.notes).unwrap_or_default();
                if notes.len() != length {
                    (length, moved) = (notes.len(), Instant::now());
                }
                let at = self.at(&notes);
                let limit = if notes.is_empty() { START } else { self.limit };
                let late = moved.elapsed() > limit;
                progress.is_at(&self.name, at.clone());
                late.then(|| {
                    format!(
                        "{at} did not end within {} s; its processes were ended",
                        limit.as_secs()
                    )
                })
            },
        );
        progress.is_through(&self.name);
        if !status?.success() {
            bail!("{} failed", self.name);
        }
        fs::write(
            note(self.file, "took"),
            start.elapsed().as_millis().to_string(),
        )
        .with_context(|| format!("could not note what {} took", self.name))
    }

    fn command(&self, environment: &Environment) -> Command {
        let mut node = tools::node();
        node.envs(environment.iter().cloned())
            .args(["--import=./xtask/node/progress.mjs", "--test-reporter=spec"])
            .arg(self.file)
            .env("KVP_TEST_FILE", self.file)
            .env("KVP_PROGRESS", &self.notes);
        if io::stdout().is_terminal() {
            node.env("FORCE_COLOR", "1");
        }
        node
    }

    /// Shows a line under the file's name, since several write at the same time, and counts what passed instead of showing every file's sums.
    fn show(&self, line: &str, shared: &Shared) {
        let mut shared = lock(shared);
        if let Some((what, number)) = sum(&plain(line)) {
            match what {
                "pass" => shared.passed += number,
                "skipped" | "todo" if number > 0 => {
                    let failure = format!("{} leaves out tests: {what} {number}", self.name);
                    shared.failures.push(failure);
                }
                _ => {}
            }
            return;
        }
        if shared.shown != self.name {
            self.name.clone_into(&mut shared.shown);
            println!("{}", self.name);
        }
        println!("  {line}");
    }

    /// Where the file is, by what it noted of its tests.
    fn at(&self, notes: &str) -> String {
        let mut open: Vec<&str> = Vec::new();
        let mut last = None;
        for line in notes.lines() {
            match line.split_at_checked(1) {
                Some(("+", test)) => open.push(test),
                Some(("-", test)) => {
                    open.retain(|&other| other != test);
                    last = Some(test);
                }
                _ => {}
            }
        }
        match (open.last(), last) {
            (Some(test), _) => format!("{} › '{test}'", self.name),
            (None, Some(test)) => format!("{} after '{test}'", self.name),
            (None, None) => format!("{} before its first test", self.name),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{note, run, sum};
    use crate::{places, processes::Tree, stage::Progress};
    use anyhow::Result;
    use std::{fs, path::PathBuf, sync::Arc, time::Duration};

    /// What comes of a test file with this in it, where a test may take a second.
    fn outcome(name: &str, source: &str) -> Result<(PathBuf, Option<String>)> {
        let file = places::work().join(format!("fake/{name}.test.mjs"));
        fs::create_dir_all(places::work().join("fake"))?;
        fs::write(
            &file,
            format!("import {{ after, test }} from 'node:test';\n{source}"),
        )?;
        let progress = Progress::new(Arc::new(Tree::of_a_test(name)));
        let error = run(
            &progress,
            vec![file.clone()],
            &Vec::new(),
            Duration::from_secs(1),
        )
        .err();
        assert_eq!(progress.tree.alive()?, 0);
        Ok((file, error.map(|error| error.to_string())))
    }

    fn late(name: &str, source: &str, test: &str) -> Result<()> {
        let (file, error) = outcome(name, source)?;
        let file = super::name(&file);
        let sentence = format!("{file} {test} did not end within 1 s; its processes were ended");
        assert_eq!(error, Some(sentence));
        Ok(())
    }

    #[test]
    fn a_test_that_never_ends_is_named() -> Result<()> {
        let source = "test('quick', () => {});
            test('waits for ever', () => new Promise(() => setInterval(() => {}, 1000)));";
        late("waits", source, "› 'waits for ever'")
    }

    #[test]
    fn a_test_that_never_lets_go_of_the_event_loop_is_named() -> Result<()> {
        let source = "test('outer', async (t) => { await t.test('turns', () => { for (;;); }); });";
        late("turns", source, "› 'outer > turns'")
    }

    #[test]
    fn a_file_that_never_ends_after_its_tests_is_named_with_the_last_of_them() -> Result<()> {
        let source = "test('the last', () => {}); after(() => { for (;;); });";
        late("after", source, "after 'the last'")
    }

    #[test]
    fn what_a_test_started_ends_with_its_file() -> Result<()> {
        let source = "import { spawn } from 'node:child_process';
            test('starts', () => { spawn('sleep', ['600'], { detached: true, stdio: 'inherit' }).unref(); });";
        assert_eq!(outcome("starts", source)?.1, None);
        let hangs = format!("{source}\ntest('hangs', () => {{ for (;;); }});");
        late("hangs", &hangs, "› 'hangs'")
    }

    #[test]
    fn a_file_that_fails_is_named_and_what_it_took_is_noted_only_of_one_that_does_not() -> Result<()>
    {
        let (file, error) = outcome("fails", "test('fails', () => { throw new Error('no'); });")?;
        assert_eq!(error, Some(format!("{} failed", super::name(&file))));
        assert!(!note(&file, "took").exists());
        let (file, error) = outcome("passes", "test('passes', () => {});")?;
        assert_eq!(error, None);
        assert!(note(&file, "took").exists());
        Ok(())
    }

    #[test]
    fn a_file_that_leaves_out_a_test_fails() -> Result<()> {
        for (how, what) in [("skip", "skipped"), ("todo", "todo")] {
            let source = format!(
                "test('is run', () => {{}}); test('is not', {{ {how}: true }}, () => {{}});"
            );
            let (file, error) = outcome(how, &source)?;
            let sentence = format!("{} leaves out tests: {what} 1", super::name(&file));
            assert_eq!(error, Some(sentence));
        }
        Ok(())
    }

    #[test]
    fn a_files_sums_are_not_taken_for_what_a_test_writes() {
        assert_eq!(sum("ℹ pass 12"), Some(("pass", 12)));
        assert_eq!(sum("ℹ duration_ms 150.18"), Some(("duration_ms", 150)));
        assert_eq!(sum("ℹ NOT CHECKED: pass 12"), None);
        assert_eq!(sum("✔ pass 12 (3 ms)"), None);
    }
}
