//! What was typed does not stay in memory that has been let go.

use std::cell::RefCell;
use std::hint::black_box;

use gloo::timers::callback::Timeout;

/// So many milliseconds after everything is forgotten, the screen has been drawn without it.
const DRAWN: u32 = 100;

const PIECE: usize = 24;
const PIECES: usize = 40_000;

/// What was typed has also stood in events, in drawn screens and in texts made of it, and memory that is let go keeps what
/// stood there. Once the screen is drawn anew, small pieces of memory are taken until they fill the holes, and let go again.
#[derive(Default)]
pub struct Scrub(RefCell<Option<Timeout>>);

impl Scrub {
    /// Does so in a moment, and once however often it is asked before.
    pub fn soon(&self) {
        self.0.replace(Some(Timeout::new(DRAWN, || {
            let pieces: Vec<Box<[u8; PIECE]>> = (0..PIECES).map(|_| Box::new([0; PIECE])).collect();
            black_box(&pieces);
        })));
    }
}
