package se.lansstyrelsen.integration.grants.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.lansstyrelsen.integration.grants.application.Matters;
import se.lansstyrelsen.integration.grants.need.NeedViews.NeedView;
import se.lansstyrelsen.integration.kit.time.StockholmTime;

/** The county's own figures for the matter of an application. */
@ApplicationScoped
class NeedService {

    /** Years before the application that say something of the need in it. */
    private static final int YEARS_BACK = 3;

    private final MunicipalNeeds needs;
    private final Matters matters;

    NeedService(MunicipalNeeds needs, Matters matters) {
        this.needs = needs;
        this.matters = matters;
    }

    @Transactional
    List<NeedView> beside(UUID applicationId) {
        var matter = matters.require(applicationId);
        matters.mustBeReadableByCaller(matter);
        var year = matter.receivedAt().atZone(StockholmTime.ZONE).getYear();
        return needs.ofCounty(matter.concernedCounty(), year - YEARS_BACK).stream()
                .map(need -> NeedView.of(need, matter.municipalityCode()))
                .toList();
    }
}
