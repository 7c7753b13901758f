package se.lansstyrelsen.integration.grants.scheme;

/** What the money may be given for (ändamål), by scheme. */
public enum Purpose {
    PREPAREDNESS_AND_CAPACITY(Scheme.SECTION_37, "Skapa beredskap och tillräcklig mottagningskapacitet"),
    COLLABORATION(
            Scheme.SECTION_37,
            "Utveckla samverkan mellan kommuner och mellan kommuner och andra organ om etableringen"),
    ESTABLISHMENT(Scheme.SECTION_37_A, "Underlätta etableringen i samhället"),
    NETWORKS(Scheme.SECTION_37_A, "Skapa nätverk"),
    LANGUAGE(Scheme.SECTION_37_A, "Stödja språkinlärning"),
    SUPPORT_OF_UNACCOMPANIED_CHILDREN(Scheme.SECTION_37_A, "Ge socialt stöd till ensamkommande barn"),
    SWEDISH_LANGUAGE(Scheme.TIA, "Främja kunskaper i svenska"),
    SOCIETY_AND_LABOUR_MARKET(Scheme.TIA, "Främja kunskaper om samhället och arbetsmarknaden"),
    HEALTH(Scheme.TIA, "Främja hälsa");

    private final Scheme scheme;
    private final String swedish;

    Purpose(Scheme scheme, String swedish) {
        this.scheme = scheme;
        this.swedish = swedish;
    }

    public Scheme scheme() {
        return scheme;
    }

    public String swedish() {
        return swedish;
    }
}
