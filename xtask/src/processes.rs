//! Programs that are started to be ended: with all that they start, however deep, and whatever group or session those put themselves in, as a
//! browser's do.

use std::{
    collections::HashSet,
    io::{self, BufRead, BufReader},
    process::{self, Child, Command, ExitStatus},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU32, Ordering},
    },
    thread,
    time::Duration,
};

use anyhow::{Context, Result, bail};
use signal_hook::{
    consts::{SIGHUP, SIGINT, SIGTERM},
    iterator::Signals,
};
use sysinfo::{
    Pid, Process, ProcessRefreshKind, ProcessStatus, ProcessesToUpdate, System, UpdateKind,
    get_current_pid,
};

/// What the programs of a tree have in their environment: those that outlive their parent can be found by nothing else.
const MARK: &str = "KVP_PROCESS_TREE";

/// How often a running program is asked whether it has ended.
const PAUSE: Duration = Duration::from_millis(50);

/// Programs, and whatever they start.
pub struct Tree {
    mark: String,
    root: Option<Pid>,
    branches: AtomicU32,
    closed: Arc<Mutex<bool>>,
}

impl Tree {
    /// Everything that this process starts, by itself or through `run`.
    pub fn of_this_process() -> Result<Self> {
        Ok(Self {
            root: Some(get_current_pid().map_err(anyhow::Error::msg)?),
            ..Self::marked(process::id().to_string())
        })
    }

    /// Only what is started through `run`, under a name that no other tree has.
    #[cfg(test)]
    pub fn of_a_test(name: &str) -> Self {
        Self::marked(format!("{}-{name}", process::id()))
    }

    /// How many of its programs have not ended.
    #[cfg(test)]
    pub fn alive(&self) -> Result<usize> {
        Ok(self.members(&processes()?).len())
    }

    fn marked(mark: String) -> Self {
        Self {
            mark,
            root: None,
            branches: AtomicU32::default(),
            closed: Arc::default(),
        }
    }

    /// A part of this tree that can be ended without the rest.
    pub fn branch(&self) -> Self {
        let number = self.branches.fetch_add(1, Ordering::Relaxed);
        Self {
            closed: Arc::clone(&self.closed),
            ..Self::marked(format!("{}.{number}", self.mark))
        }
    }

    /// Runs a program in this tree, with each line that it writes given to `line`, and ends what it has left behind. While it runs, `late` is
    /// asked again and again whether it should be ended, and why.
    pub fn run(
        &self,
        mut command: Command,
        mut line: impl FnMut(&str) + Send,
        mut late: impl FnMut() -> Option<String>,
    ) -> Result<ExitStatus> {
        let (output, input) = io::pipe()?;
        command
            .env(MARK, &self.mark)
            .stdout(input.try_clone()?)
            .stderr(input);
        let mut child = self.start(&mut command)?;
        // It holds the pipe's other end, which would never be closed.
        drop(command);
        thread::scope(|scope| {
            scope.spawn(move || {
                for text in BufReader::new(output).split(b'\n').map_while(Result::ok) {
                    line(&String::from_utf8_lossy(&text));
                }
            });
            loop {
                if let Some(status) = child.try_wait()? {
                    self.end()?;
                    return Ok(status);
                }
                if let Some(why) = late() {
                    self.end()?;
                    child.wait()?;
                    bail!("{why}");
                }
                thread::sleep(PAUSE);
            }
        })
    }

    fn start(&self, command: &mut Command) -> Result<Child> {
        let closed = lock(&self.closed);
        if *closed {
            bail!("nothing more is started");
        }
        command
            .spawn()
            .with_context(|| format!("could not start {}", command.get_program().display()))
    }

    /// Ends all of it, and lets nothing more start, be it in a branch.
    pub fn close(&self) -> Result<()> {
        *lock(&self.closed) = true;
        self.end()
    }

    /// Ends all of it, and what is started meanwhile.
    pub fn end(&self) -> Result<()> {
        loop {
            let system = processes()?;
            let members = self.members(&system);
            if members.is_empty() {
                return Ok(());
            }
            for process in members {
                // One that is gone by now is as good as ended.
                let _ = process.kill();
            }
            thread::sleep(PAUSE);
        }
    }

    /// The programs that this process itself started and that still run, by their first words.
    pub fn running(&self) -> Result<Vec<String>> {
        let system = processes()?;
        Ok(self
            .members(&system)
            .into_iter()
            .filter(|process| process.parent() == get_current_pid().ok())
            .map(|process| {
                let words = process.cmd().iter().take(3);
                let words: Vec<_> = words.map(|word| word.to_string_lossy()).collect();
                format!("`{}`", words.join(" "))
            })
            .collect())
    }

    fn members<'a>(&self, system: &'a System) -> Vec<&'a Process> {
        let within = format!("{MARK}={}.", self.mark);
        let marked = |process: &Process| {
            let environment = process.environ().iter();
            environment
                .map(|variable| format!("{}.", variable.to_string_lossy()))
                .any(|variable| variable.starts_with(&within))
        };
        // What has ended and waits to be counted needs no other end.
        let mut others: Vec<_> = system
            .processes()
            .values()
            .filter(|process| process.status() != ProcessStatus::Zombie)
            .filter(|process| Some(process.pid()) != self.root)
            .collect();
        let mut members = Vec::new();
        let mut parents: HashSet<_> = self.root.into_iter().collect();
        loop {
            let is_member = |process: &&Process| {
                let parent = process.parent();
                marked(process) || parent.is_some_and(|parent| parents.contains(&parent))
            };
            let (found, rest): (Vec<_>, Vec<_>) = others.into_iter().partition(is_member);
            if found.is_empty() {
                return members;
            }
            parents.extend(found.iter().map(|process| process.pid()));
            members.extend(found);
            others = rest;
        }
    }
}

fn processes() -> Result<System> {
    // Threads would be listed as processes of their own, and ending one ends the program it belongs to.
    let wanted = ProcessRefreshKind::nothing()
        .without_tasks()
        .with_cmd(UpdateKind::Always)
        .with_environ(UpdateKind::Always);
    let mut system = System::new()?;
    system.refresh_processes_specifics(ProcessesToUpdate::All, true, wanted);
    Ok(system)
}

/// What a thread left when it panicked is still good to read.
pub fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A line without its colours.
pub fn plain(line: &str) -> String {
    let mut parts = line.split('\u{1b}');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |plain, part| {
        plain + part.split_once('m').map_or(part, |(_, text)| text)
    })
}

/// From now on, whoever interrupts this process ends the tree with it: a browser that was started in a session of its own hears nothing of Ctrl-C.
pub fn end_when_interrupted(tree: Arc<Tree>) -> Result<()> {
    let mut signals = Signals::new([SIGINT, SIGTERM, SIGHUP])?;
    thread::spawn(move || {
        if let Some(signal) = signals.forever().next() {
            let ended = tree.close();
            ended.unwrap_or_else(|error| eprintln!("error: {error}"));
            process::exit(128 + signal);
        }
    });
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{MARK, Tree};
    use anyhow::Result;
    use std::{
        process::{Command, Stdio},
        thread,
    };
    use sysinfo::Pid;

    fn shell(script: &str) -> Command {
        let mut shell = Command::new("sh");
        shell.args(["-c", script]);
        shell
    }

    #[test]
    fn what_a_program_leaves_behind_in_a_session_of_its_own_is_ended_with_it() -> Result<()> {
        let tree = Tree::of_a_test("behind");
        let mut lines = Vec::new();
        // It also holds on to the output, whose end nobody would see otherwise.
        let script = shell("setsid sleep 600 & setsid sleep 600 >/dev/null 2>&1 & echo through");
        let status = tree.run(script, |line| lines.push(line.to_owned()), || None)?;
        assert!(status.success());
        assert_eq!(lines, ["through"]);
        assert_eq!(tree.alive()?, 0);
        Ok(())
    }

    #[test]
    fn a_program_that_is_late_is_ended_with_all_that_it_started() -> Result<()> {
        let tree = Tree::of_a_test("late");
        let (sender, receiver) = std::sync::mpsc::channel();
        let script = shell("setsid sleep 600 & echo started; trap '' TERM INT; sleep 600");
        let started = || receiver.try_recv().is_ok().then(|| "it is late".to_owned());
        let error = tree.run(script, |_| sender.send(()).unwrap_or_default(), started);
        assert_eq!(
            error.map_err(|error| error.to_string()),
            Err("it is late".into())
        );
        assert_eq!(tree.alive()?, 0);
        Ok(())
    }

    #[test]
    fn ending_a_branch_leaves_the_rest_of_the_tree() -> Result<()> {
        let tree = Tree::of_a_test("branch");
        let (one, other) = (tree.branch(), tree.branch());
        let mut sleep = Command::new("sleep");
        let mut kept = sleep.arg("600").env(MARK, &one.mark).spawn()?;
        other.end()?;
        assert_eq!(tree.alive()?, 1);
        assert_eq!(one.alive()?, 1);
        tree.end()?;
        assert!(!kept.wait()?.success());
        Ok(())
    }

    #[test]
    fn output_and_errors_come_in_the_order_they_are_written() -> Result<()> {
        let mut lines = Vec::new();
        let script = shell("echo one; echo two >&2; echo three");
        Tree::of_a_test("order").run(script, |line| lines.push(line.to_owned()), || None)?;
        assert_eq!(lines, ["one", "two", "three"]);
        Ok(())
    }

    #[test]
    fn what_a_process_starts_is_ended_and_not_the_process_itself_with_its_threads() -> Result<()> {
        let script = "require('child_process').spawn('sleep', ['600']);
            process.stdin.on('end', () => process.exit(7)).resume();";
        let mut parent = Command::new("node")
            .args(["-e", script])
            .stdin(Stdio::piped())
            .spawn()?;
        let tree = Tree {
            root: Some(Pid::from_u32(parent.id())),
            ..Tree::of_a_test("threads")
        };
        while tree.alive()? == 0 {
            thread::yield_now();
        }
        tree.end()?;
        drop(parent.stdin.take());
        assert_eq!(parent.wait()?.code(), Some(7));
        Ok(())
    }
}
