public import LandscapeKit

/// How twelve authorities in four regions commissioned services for children and young people in 2009, and what that meant for culture.
public enum FourRegionsPack: StudyPack {}
