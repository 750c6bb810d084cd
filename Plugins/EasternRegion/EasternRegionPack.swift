public import LandscapeKit

/// Where to find the local offer, tenders and commissioning of the East of England's authorities in February 2018, and how one museum service won a tender.
public enum EasternRegionPack: DirectoryPack {}
