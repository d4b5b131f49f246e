//! Where things stand in the law, for those who read a reply of the contract.

use serde_json::Value as Json;

/// A reply with each place in the law spelled out where it is named. Every place there is must be named, and every name lead to one.
pub fn spelled_out(mut reply: Json) -> Json {
    let references = reply.as_object_mut().unwrap().shift_remove("references");
    let references = references.unwrap();
    let mut named = Vec::new();
    spell(&mut reply, &references, &mut named);
    for id in references.as_object().unwrap().keys() {
        assert!(named.contains(id), "nothing rests on {id}");
    }
    reply
}

fn spell(value: &mut Json, references: &Json, named: &mut Vec<String>) {
    match value {
        Json::Array(list) => list
            .iter_mut()
            .for_each(|one| spell(one, references, named)),
        Json::Object(fields) => {
            for (field, held) in fields {
                if !field.to_lowercase().ends_with("basis") {
                    spell(held, references, named);
                    continue;
                }
                for id in held.as_array_mut().unwrap() {
                    let place = references[id.as_str().unwrap()].clone();
                    assert!(place.is_object(), "{id} is no place");
                    named.push(id.as_str().unwrap().to_owned());
                    *id = place;
                }
            }
        }
        _ => {}
    }
}
