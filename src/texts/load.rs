//! From a pack's messages to a language.

use super::language::{Language, Pack, PluralRule};
use super::messages::{ABOUT, GUIDE, WORKBENCH};

/// Between the messages of a pack.
const BETWEEN: char = '\0';

impl Language {
    /// The language that these messages make, or none where they are other ones than this build needs. It lasts as long as the program.
    pub fn load(tag: &str, messages: &str, plural: PluralRule) -> Option<Self> {
        let messages: Vec<&'static str> = messages.to_owned().leak().split(BETWEEN).collect();
        let tag = tag.to_owned().leak();
        let has_about = match messages.len() {
            GUIDE => false,
            WORKBENCH => true,
            _ => return None,
        };
        let pack = |messages: &[&'static str], about| {
            let mut lines = Vec::with_capacity(messages.len().saturating_mul(2));
            let mut ends = Vec::with_capacity(messages.len());
            for message in messages {
                lines.extend(message.split('\n'));
                ends.push(u16::try_from(lines.len()).unwrap_or(u16::MAX));
            }
            let pack: &'static Pack = Box::leak(Box::new(Pack {
                tag,
                lines: lines.leak(),
                ends: ends.leak(),
                plural,
                about,
            }));
            pack
        };
        let about = has_about.then(|| {
            let mut about = messages.clone();
            for (told, said) in ABOUT {
                let said = messages.get(usize::from(said));
                if let (Some(place), Some(said)) = (about.get_mut(usize::from(told)), said) {
                    *place = said;
                }
            }
            pack(&about, None)
        });
        Some(Self::of(pack(&messages, about)))
    }
}
