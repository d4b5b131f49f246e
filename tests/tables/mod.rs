//! Tables of law in Markdown, in the words of a lawyer: how they are read, and what the rules say of each row.

mod amounts;
mod cells;
mod changes;
mod columns;
mod facts;
mod outcomes;
pub mod page;
mod plan;
mod reply;
pub mod row;
mod sum;
