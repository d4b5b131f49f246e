//! The way between Rust and JavaScript, and what every wasm exports by it.

use js_sys::Array;
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
#[cfg(target_family = "wasm")]
use talc::wasm::{WasmDynamicTalc, new_wasm_dynamic_allocator};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
#[cfg(target_family = "wasm")]
use zeroizing_alloc::ZeroAlloc;

use crate::contract::{self, Error, Value};

/// What was typed is also in events, in drawn screens and in texts made of it: all memory is overwritten as it is freed.
#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: ZeroAlloc<WasmDynamicTalc> = ZeroAlloc(new_wasm_dynamic_allocator());

/// The versions of the package, the rules and the contract.
#[wasm_bindgen]
pub fn version() -> JsValue {
    to_object(&contract::version())
}

/// What is wrong with what a host sent, as it is thrown: a plain object with `code`, `field` and `message`, of which `call.js` makes a
/// `KvpError`.
#[expect(clippy::boxed_local, reason = "as the readers return it")]
pub(super) fn refused(error: Box<Error>) -> JsValue {
    to_object(&*error)
}

/// What a host sent.
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

/// An object of the contract as a plain JavaScript object. There is none that JavaScript could not hold.
pub(super) fn to_object<T: Serialize>(of: &T) -> JsValue {
    of.serialize(&Serializer::json_compatible())
        .unwrap_or(JsValue::NULL)
}
