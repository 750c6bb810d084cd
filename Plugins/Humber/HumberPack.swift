public import LandscapeKit

/// How commissioning worked in Hull, North Lincolnshire and North East Lincolnshire in September 2010: who decided, what came first, and where culture and sport could help.
public enum HumberPack: LandscapeMappingPack {}
