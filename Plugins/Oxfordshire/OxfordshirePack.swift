public import LandscapeKit

/// How services for children and young people were commissioned in Oxfordshire: the trust's framework of 2010 and the guide of 2015.
public enum OxfordshirePack: CommissioningGuidePack {}
