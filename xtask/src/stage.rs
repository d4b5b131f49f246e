//! A stage of `cargo xtask test`: what must hold, how long finding out may take, and what is known of it meanwhile.

use std::{
    collections::BTreeMap,
    sync::{
        Arc, Mutex,
        mpsc::{self, RecvTimeoutError},
    },
    thread,
    time::{Duration, Instant},
};

use anyhow::{Result, bail};

use crate::processes::{Tree, lock};

/// One thing that must hold.
pub struct Stage {
    pub name: &'static str,
    pub what: &'static str,
    /// Long enough for a cold build on a busy machine: it finds what hangs, not what is slow.
    pub minutes: u64,
    pub run: fn(&Progress) -> Result<()>,
}

impl Stage {
    /// Runs it; at its limit, ends everything that it started and names what was going on.
    pub fn run(&self, progress: &Arc<Progress>) -> Result<()> {
        let end = Instant::now() + Duration::from_mins(self.minutes);
        let time = format!("{} minutes", self.minutes);
        let run = self.run;
        until(&time, || Instant::now() >= end, progress, run)
            .map_err(|error| error.context(format!("stage {}", self.name)))
    }
}

/// What is known of the stages while they run.
pub struct Progress {
    /// Whatever they start.
    pub tree: Arc<Tree>,
    doing: Mutex<BTreeMap<String, String>>,
    unchecked: Mutex<Vec<String>>,
}

impl Progress {
    /// Nothing yet.
    pub fn new(tree: Arc<Tree>) -> Self {
        Self {
            tree,
            doing: Mutex::default(),
            unchecked: Mutex::default(),
        }
    }

    /// What is now going on in a file or a program.
    pub fn is_at(&self, place: &str, what: String) {
        lock(&self.doing).insert(place.to_owned(), what);
    }

    /// That it has ended.
    pub fn is_through(&self, place: &str) {
        lock(&self.doing).remove(place);
    }

    /// That something could not be checked here: printed now, and once more at the end.
    pub fn not_checked(&self, why: String) {
        println!("NOT CHECKED: {why}");
        lock(&self.unchecked).push(why);
    }

    /// Everything that could not be checked.
    pub fn unchecked(&self) -> Vec<String> {
        lock(&self.unchecked).clone()
    }

    /// What is going on: the tests where they are known, and else the programs.
    fn doing(&self) -> Result<Vec<String>> {
        let doing: Vec<_> = lock(&self.doing).values().cloned().collect();
        if doing.is_empty() {
            self.tree.running()
        } else {
            Ok(doing)
        }
    }
}

/// Works in a thread of its own until it is through or the time is.
fn until(
    time: &str,
    over: impl Fn() -> bool,
    progress: &Arc<Progress>,
    work: impl FnOnce(&Progress) -> Result<()> + Send + 'static,
) -> Result<()> {
    let (through, result) = mpsc::channel();
    let its_own = Arc::clone(progress);
    thread::spawn(move || through.send(work(&its_own)));
    loop {
        match result.recv_timeout(Duration::from_millis(100)) {
            Ok(result) => return result,
            Err(RecvTimeoutError::Disconnected) => bail!("it broke off"),
            Err(RecvTimeoutError::Timeout) if over() => {
                let doing = progress.doing()?.join(" and ");
                progress.tree.close()?;
                bail!("{doing} did not end within {time}; its processes were ended");
            }
            Err(RecvTimeoutError::Timeout) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Progress, until};
    use crate::processes::Tree;
    use anyhow::{Result, bail};
    use std::{process::Command, sync::Arc};

    #[test]
    fn a_stage_that_is_late_names_what_was_going_on_and_its_programs_end() -> Result<()> {
        let progress = Arc::new(Progress::new(Arc::new(Tree::of_a_test("stage"))));
        let work = |progress: &Progress| {
            let mut sleep = Command::new("sh");
            sleep.args(["-c", "setsid sleep 600 & echo here; sleep 600"]);
            let at = |_: &str| progress.is_at("a", "a › 'b'".into());
            progress.tree.run(sleep, at, || None)?;
            Ok(())
        };
        // Whenever the program has come so far: however busy the machine, it is then that the time is over.
        let over = || progress.doing().is_ok_and(|doing| doing == ["a › 'b'"]);
        let error = until("a while", over, &progress, work).map_err(|error| error.to_string());
        let sentence = "a › 'b' did not end within a while; its processes were ended";
        assert_eq!(error, Err(sentence.into()));
        assert_eq!(progress.tree.alive()?, 0);
        let more = progress
            .tree
            .branch()
            .run(Command::new("sleep"), |_| {}, || None);
        assert!(more.is_err_and(|error| error.to_string() == "nothing more is started"));
        Ok(())
    }

    #[test]
    fn a_stage_that_fails_or_breaks_off_says_so_at_once() {
        let progress = Arc::new(Progress::new(Arc::new(Tree::of_a_test("fails"))));
        let outcome = |work: fn(&Progress) -> Result<()>| {
            until("no time", || false, &progress, work).map_err(|error| error.to_string())
        };
        assert_eq!(outcome(|_| Ok(())), Ok(()));
        assert_eq!(outcome(|_| bail!("no")), Err("no".into()));
        assert_eq!(outcome(|_| panic!("broken")), Err("it broke off".into()));
    }
}
