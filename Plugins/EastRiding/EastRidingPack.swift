public import LandscapeKit

/// How commissioning worked in the East Riding in May 2010: who decided, what came first, and where culture and sport could help.
public enum EastRidingPack: LandscapeMappingPack {}
