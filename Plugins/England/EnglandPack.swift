public import LandscapeKit

/// What holds for all of England: policies, programmes, commissioning cycles, the glossary, national figures and links, and the health bodies from 2009 to today.
public enum EnglandPack: ReferencePack {}
