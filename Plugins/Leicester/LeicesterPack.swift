public import LandscapeKit

/// How commissioning worked in Leicester in September 2010: who decided, what came first, and where culture and sport could help.
public enum LeicesterPack: LandscapeMappingPack {}
