//! What every language must keep.
