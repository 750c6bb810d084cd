public import LandscapeKit

/// How commissioning worked in Manchester in March 2010: who decided, what came first, and where culture could help.
public enum ManchesterPack: LandscapeMappingPack {}
