//! A form that only a script of ours can send. It is hidden until the script shows it, so nobody meets a dead button.

use super::desk::Field;

/// Such a form.
pub struct Scripted {
    /// What it is for, by which the script knows it: the name of a `data-` attribute.
    pub purpose: &'static str,
    /// What the script reads besides, such as addresses and sentences: names of `data-` attributes, and their texts.
    pub data: Vec<(&'static str, String)>,
    /// Something to fill in.
    pub field: Option<Field>,
    /// The words of the button.
    pub button: String,
    /// What is said where no script runs; may be empty.
    pub without: String,
}
