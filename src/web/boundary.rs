//! The way between Rust and JavaScript, and what every wasm exports by it.

use js_sys::Array;
#[cfg(target_family = "wasm")]
use talc::wasm::{WasmDynamicTalc, new_wasm_dynamic_allocator};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use wasm_bindgen::{JsCast, memory};
#[cfg(target_family = "wasm")]
use zeroizing_alloc::ZeroAlloc;

use super::wire::{self, Error, JsonObject, SCHEMA, Value};
use crate::law::RULES_VERSION;

/// What was typed is also in events, in drawn screens and in texts made of it: all memory is overwritten as it is freed.
#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: ZeroAlloc<WasmDynamicTalc> = ZeroAlloc(new_wasm_dynamic_allocator());

/// Settles a month of arbeid med bistand under model A.
///
/// # Errors
/// A plain object with `code`, `message` and perhaps `field`, of which `call.js` makes a `KvpError`.
#[wasm_bindgen(js_name = bistandA)]
pub fn bistand_a(input: &JsValue) -> Result<JsValue, JsValue> {
    into_js(wire::bistand_a(&from_js(input)))
}

/// Settles a month of arbeid med bistand under model B.
///
/// # Errors
/// As for [`bistand_a`].
#[wasm_bindgen(js_name = bistandB)]
pub fn bistand_b(input: &JsValue) -> Result<JsValue, JsValue> {
    into_js(wire::bistand_b(&from_js(input)))
}

/// The versions of the package, the rules and the contract.
#[wasm_bindgen]
pub fn version() -> JsValue {
    to_object(&JsonObject::of(|version| {
        version.word("package", env!("CARGO_PKG_VERSION"));
        version.word("rules", RULES_VERSION);
        version.count("schema", SCHEMA);
    }))
}

/// The result of a call, as JavaScript gets it: what the host asked for, or what is wrong with what it sent.
pub(super) fn into_js(answer: Result<JsonObject, Box<Error>>) -> Result<JsValue, JsValue> {
    match answer {
        Ok(answer) => Ok(to_object(&answer)),
        Err(error) => Err(to_object(&error.to_json())),
    }
}

/// What a host sent. What JSON cannot hold counts as nothing, and is refused by the field it stands in.
pub(super) fn from_js(sent: &JsValue) -> Value {
    if let Some(text) = sent.as_string() {
        Value::Text(text)
    } else if let Some(number) = sent.as_f64() {
        Value::Number(number)
    } else if let Some(value) = sent.as_bool() {
        Value::Bool(value)
    } else if let Some(list) = sent.dyn_ref::<Array>() {
        Value::List(list.iter().map(|held| from_js(&held)).collect())
    } else if sent.is_object() {
        let entries = js_sys::Object::entries(sent.unchecked_ref());
        Value::Fields(entries.iter().map(|entry| field(&entry)).collect())
    } else {
        Value::Null
    }
}

fn field(entry: &JsValue) -> (String, Value) {
    let entry: &Array = entry.unchecked_ref();
    (
        entry.get(0).as_string().unwrap_or_default(),
        from_js(&entry.get(1)),
    )
}

/// An object of the contract as a plain JavaScript object.
pub(super) fn to_object(json: &JsonObject) -> JsValue {
    let (memory, tape) = (memory(), json.tape());
    let object = read(&memory, &tape.marks, &tape.text);
    if !object.is_undefined() {
        return object;
    }
    let bases = tape.bases();
    register(&memory, &bases.marks, &bases.text);
    read(&memory, &tape.marks, &tape.text)
}

#[wasm_bindgen(raw_module = "#read")]
extern "C" {
    /// The object on a tape, or nothing where a basis on it is new to JavaScript.
    fn read(memory: &JsValue, marks: &[usize], text: &str) -> JsValue;

    /// Registers bases, each after its mark.
    fn register(memory: &JsValue, marks: &[usize], text: &str);
}
