// This module holds `all`, the list of shipped packs. LinkPacks writes it from the dependencies that Package.swift names, so
// that a pack is added in one place.
