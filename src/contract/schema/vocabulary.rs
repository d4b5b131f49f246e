//! The words of the contract, and the plain values it writes, as the schemas have them.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use strum::VariantNames;

use crate::assess::{Conclusion, JaNei, Operation, Outcome};
use crate::bistand;
use crate::contract::assessment::{Facts, Operands};
use crate::contract::rates::{SykeBarnDagerRow, SykeBarnDagerRows};
use crate::contract::references::{Basis, Place, References};
use crate::contract::words::{
    AsWord, Each, Hours, IsoDate, IsoMonth, Lasting, Money, One, StepNumber, TableNumber,
};
use crate::contract::words::{Benefit, Schema as Number};
use crate::kvp::program::{ActivityKind, RuleId, RuleReason};
use crate::kvp::{
    Arbeidsevnevurdering, CalendarEvent, ConditionId, Fact, Note, Opphold, Rate, RateTable, Reason,
    StepId, Taxed, Utbetaling, Warning, Ytelser,
};
use crate::law::Source;

/// What is known of a set of words: its name, what they are about, and the words.
pub type Vocabulary = (&'static str, &'static str, Vec<&'static str>);

macro_rules! vocabularies {
    ($($type:ty, $name:literal, $about:literal, $words:expr;)*) => {
        /// Every set of words.
        pub fn vocabularies() -> Vec<Vocabulary> {
            vec![$(($name, $about, $words)),*]
        }

        $(
            impl JsonSchema for $type {
                fn schema_name() -> Cow<'static, str> {
                    $name.into()
                }

                fn json_schema(_: &mut SchemaGenerator) -> Schema {
                    json_schema!({ "description": $about, "enum": $words })
                }
            }
        )*
    };
}

vocabularies! {
    JaNei, "JaNei", "Yes, no, or I don't know.", names::<JaNei>();
    Opphold, "Opphold", "Citizenship, or stay and abode.", names::<Opphold>();
    Ytelser, "Ytelser", "How much one has in subsistence benefits.", names::<Ytelser>();
    Arbeidsevnevurdering, "Arbeidsevnevurdering", "Whether Nav has assessed the work capability.", names::<Arbeidsevnevurdering>();
    Utbetaling, "Utbetaling", "How the municipality pays: by the month, or by the day.", names::<Utbetaling>();
    ActivityKind, "ActivityType", "What a programme can hold.", names::<ActivityKind>();
    Outcome, "Outcome", "How a condition or a rule came out. `discretion`: Nav must decide. A rule for a programme that gives a right, `program.individuell_plan` and `program.ferie`, is always `met`: tell people of a right instead.", names::<Outcome>();
    Conclusion, "Conclusion", "What all conditions together point to.", names::<Conclusion>();
    Source, "Source", "A text that rules are taken from.", names::<Source>();
    ConditionId, "ConditionId", "The conditions, in the statute's order.", names::<ConditionId>();
    Reason, "Reason", "Why a condition came out as it did.", names::<Reason>();
    StepId, "StepId", "Which number a step arrives at.", names::<StepId>();
    Operation, "Operation", "What a step does with its operands, in their order.", names::<Operation>();
    RateTable, "RateTableName", "The tables that are decided anew from time to time.", names::<RateTable>();
    Rate, "Rate", "The full rate, or two thirds of it.", names::<Rate>();
    Taxed, "Taxed", "What contribution and tax are of.", names::<Taxed>();
    CalendarEvent, "ChangeEvent", "Something that happens on a day by itself.", names::<CalendarEvent>();
    Note, "PlanNote", "What is worth a note on a month of the plan.", notes();
    Fact, "Fact", "A fact that people are asked for.", asked();
    ChosenFact, "ChosenFact", "A fact whose answer is chosen from a list.", chosen();
    Warning, "Warning", "Something to look into.", names::<Warning>();
    RuleId, "RuleId", "The rules for a programme, in the statute's order.", names::<RuleId>();
    RuleReason, "RuleReason", "Why a rule came out as it did.", names::<RuleReason>();
    bistand::StepId, "BistandStepId", "Which number a step arrives at.", names::<bistand::StepId>();
    WarningA, "BistandAWarning", "What does not fit under model A.", of_models(true);
    WarningB, "BistandBWarning", "What does not fit under model B.", of_models(false);
}

/// A fact whose answer is chosen from a list.
pub struct ChosenFact;

/// A warning under model A.
pub struct WarningA;

/// A warning under model B.
pub struct WarningB;

/// What a caseworker alone knows is not asked for.
fn asked() -> Vec<&'static str> {
    facts_without(&["uforholdsmessigByrdefullt"])
}

fn chosen() -> Vec<&'static str> {
    facts_without(&["alder", "barn", "arbeidstimerPerUke"])
}

fn facts_without(others: &[&str]) -> Vec<&'static str> {
    let mut facts = names::<Fact>();
    facts.retain(|fact| !others.contains(fact));
    facts
}

/// What happens to rates and children, and that a rate is not decided yet.
fn notes() -> Vec<&'static str> {
    let others = ["fyller_minstealder", "fyller_67", "fyller_68", "ny_regel"];
    let mut notes = names::<CalendarEvent>();
    notes.retain(|event| !others.contains(event));
    notes.push(Note::Projected.into());
    notes
}

fn of_models(a: bool) -> Vec<&'static str> {
    let of_b: &str = bistand::Warning::NormOverKjoepteTimer.into();
    let mut warnings = names::<bistand::Warning>();
    warnings.retain(|warning| (*warning != of_b) == a);
    warnings
}

impl<T: JsonSchema> JsonSchema for AsWord<T> {
    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }

    fn schema_id() -> Cow<'static, str> {
        T::schema_id()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}

macro_rules! texts {
    ($($type:ty, $name:literal, $about:literal, $pattern:literal;)*) => {
        $(
            impl JsonSchema for $type {
                fn schema_name() -> Cow<'static, str> {
                    $name.into()
                }

                fn json_schema(_: &mut SchemaGenerator) -> Schema {
                    json_schema!({ "description": $about, "type": "string", "pattern": $pattern })
                }
            }
        )*
    };
}

texts! {
    IsoDate, "IsoDate", "A whole date, `YYYY-MM-DD`.", "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
    IsoMonth, "IsoMonth", "A calendar month, `YYYY-MM`.", "^[0-9]{4}-(0[1-9]|1[0-2])$";
    Money, "Money", "An amount in kroner with exactly two decimals. It is exact until it is written, and rounded once, halves away from zero.", "^-?[0-9]+\\.[0-9]{2}$";
    Hours, "Hours", "Hours with exactly two decimals.", "^[0-9]+\\.[0-9]{2}$";
    TableNumber<'_>, "TableNumber", "A number as its table writes it; perhaps a fraction, `2/3`.", "^[0-9]+(\\.[0-9]+|/[0-9]+)?$";
    StepNumber, "StepNumber", "An amount with two decimals, a number as its table or a person writes it, or a fraction, `2/3`.", "^-?[0-9]+(\\.[0-9]+|/[0-9]+)?$";
    PlaceId, "ReferenceId", "A place in the law, by its key in `references`. It is never another's.", "^[a-z0-9-]+$";
}

struct PlaceId;

impl JsonSchema for Lasting {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "string".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string" })
    }
}

impl JsonSchema for Basis {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Basis".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "array", "minItems": 1, "items": generator.subschema_for::<PlaceId>() })
    }
}

impl JsonSchema for References {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "References".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "object",
            "minProperties": 1,
            "propertyNames": generator.subschema_for::<PlaceId>(),
            "additionalProperties": generator.subschema_for::<Place>(),
        })
    }
}

/// A list is of what its things become.
macro_rules! lists {
    ($([$($of:tt)*] $list:ty, $item:ty;)*) => {
        $(
            impl<$($of)*> JsonSchema for $list {
                fn inline_schema() -> bool {
                    true
                }

                fn schema_name() -> Cow<'static, str> {
                    <Vec<$item>>::schema_name()
                }

                fn json_schema(generator: &mut SchemaGenerator) -> Schema {
                    <Vec<$item>>::json_schema(generator)
                }
            }
        )*
    };
}

impl<T, C: JsonSchema> JsonSchema for One<'_, T, C> {
    fn schema_name() -> Cow<'static, str> {
        C::schema_name()
    }

    fn schema_id() -> Cow<'static, str> {
        C::schema_id()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        C::json_schema(generator)
    }
}

lists! {
    [T, C: JsonSchema] Each<'_, T, C>, C;
    [I: JsonSchema] Operands<'_, I>, I;
    [] SykeBarnDagerRows<'_>, SykeBarnDagerRow;
}

impl JsonSchema for Facts<'_> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Facts".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "The facts and limits it rests on.",
            "type": "object",
            "additionalProperties": { "anyOf": [{ "type": "string" }, { "type": "integer" }] },
        })
    }
}

impl JsonSchema for Number {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Schema".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "description": "The number of this contract.", "const": 1 })
    }
}

impl JsonSchema for Benefit {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Benefit".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "const": "kvp" })
    }
}

fn names<T: VariantNames>() -> Vec<&'static str> {
    T::VARIANTS.to_vec()
}
