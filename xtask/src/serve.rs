//! `cargo xtask serve`: the pages on this machine, rebuilt when a source changes.

use std::{
    path::Path,
    sync::{Arc, mpsc},
    time::{Duration, Instant},
};

use anyhow::{Context, Result};
use lexopt::{Arg, Parser, ValueExt};
use notify::{Event, EventKind, RecursiveMode, Watcher};

use crate::{
    build, places,
    processes::{self, Tree},
    server::{Reload, Site},
};

/// A change to one of these is followed by a new build; `pkg/` is not one of them, or a build would be followed by another.
const WATCHED: [&str; 6] = [
    "src",
    "www",
    "xtask/node",
    "index.html",
    "Cargo.toml",
    "package.json",
];

/// What a build itself writes among them, which no build follows.
const MADE: [&str; 2] = ["www/fonts", "www/words"];

/// An editor saves a file in several steps, and several files at once; this long after the last of them, we build.
const PAUSE: Duration = Duration::from_millis(80);

/// Serves until it is stopped.
pub fn command(mut arguments: Parser) -> Result<()> {
    let mut port = 8080;
    let mut reload = Some(Arc::new(Reload::default()));
    let mut with_tests = false;
    while let Some(argument) = arguments.next()? {
        match argument {
            Arg::Long("port") => port = arguments.value()?.parse()?,
            Arg::Long("no-reload") => reload = None,
            Arg::Long("with-tests") => with_tests = true,
            other => return Err(other.unexpected().into()),
        }
    }

    // A build that is under way ends with the server.
    processes::end_when_interrupted(Arc::new(Tree::of_this_process()?))?;
    // The port is taken before the build, so that one already in use is reported at once.
    let address = Site {
        with_tests,
        reload: reload.clone(),
    }
    .open(port)?;
    let (changed, changes) = mpsc::channel();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
        if event.is_ok_and(|event| matters(&event)) {
            // Nobody listens any more only when the server is on its way out.
            let _ = changed.send(());
        }
    })?;
    // An editor puts a new file in the old one's place, so it is the directory that is watched, never a file.
    watcher.watch(places::root(), RecursiveMode::NonRecursive)?;
    for place in WATCHED
        .map(|place| places::root().join(place))
        .iter()
        .filter(|place| place.is_dir())
    {
        watcher
            .watch(place, RecursiveMode::Recursive)
            .with_context(|| format!("could not watch {}", place.display()))?;
    }

    if let Some(reload) = &reload
        && !places::package().exists()
    {
        println!("The first build compiles everything; the guide comes first, in a minute or two.");
        reload.guide_only(true);
        build::guide()?;
        reload.notify();
        println!(
            "http://{address}/ shows the guide. The other pages are still being built, and show themselves then."
        );
    }
    build::build()?;
    println!("http://{address}/ shows everything; what you change in src/ or www/ is built anew.");
    if let Some(reload) = &reload {
        reload.guide_only(false);
    }
    while changes.recv().is_ok() {
        while changes.recv_timeout(PAUSE).is_ok() {}
        rebuild(reload.as_deref());
    }
    Ok(())
}

/// Whether a file that we watch has changed: not only been read, not by a build, and no editor's note to itself.
fn matters(event: &Event) -> bool {
    let within = |path: &Path, these: &[&str]| {
        these
            .iter()
            .any(|place| path.starts_with(places::root().join(place)))
    };
    let watched = |path: &Path| within(path, &WATCHED) && !within(path, &MADE);
    let note = |path: &Path| {
        path.file_name().is_some_and(|name| {
            let name = name.to_string_lossy();
            name.starts_with('.') || name.ends_with('~')
        })
    };
    !matches!(event.kind, EventKind::Access(_))
        && event.paths.iter().any(|path| watched(path) && !note(path))
}

/// A build that fails is reported, and leaves the last good one in place.
fn rebuild(reload: Option<&Reload>) {
    let start = Instant::now();
    match build::build() {
        Ok(()) => {
            println!("Built in {:.1} s.", start.elapsed().as_secs_f32());
            if let Some(reload) = reload {
                reload.notify();
            }
        }
        Err(error) => {
            eprintln!("error: {error:#}\nThe pages still show the last build that succeeded.")
        }
    }
}
