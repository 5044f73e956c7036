//! Pictures and documents that show what was told, in a document.

use super::Making;
use crate::report::Told;
use crate::report::evidence::Evidence;
use documents::{Block, Drawing, Picture, Text};

impl Making<'_> {
    /// The pictures beside each other, then a line for each document and for whatever is not shown.
    pub(super) fn evidence(&self, told: &Told) -> Vec<Block> {
        let pictures: Vec<Picture> = told.files.iter().filter_map(|file| self.photo(file)).collect();
        let others = told.files.iter().filter(|file| !self.view.pictures.contains_key(&file.reference));
        let line = |file: &Evidence| {
            if let Some(day) = &file.withdrawn {
                return Block::Paragraph(vec![Text::own(self.view.file_withdrawn(day))]);
            }
            Block::Paragraph(vec![self.content(&file.shows).link(self.view.absolute(&file.path))])
        };
        let lines: Vec<Block> = others.map(line).collect();
        let pictures = if pictures.is_empty() { Vec::new() } else { vec![Block::Pictures(pictures)] };
        pictures.into_iter().chain(lines).collect()
    }

    fn photo(&self, file: &Evidence) -> Option<Picture> {
        let bytes = self.view.pictures.get(&file.reference)?;
        Some(Picture { drawing: Drawing::Dots(bytes.clone()), alt: file.shows.clone(), caption: Text::default() })
    }
}
