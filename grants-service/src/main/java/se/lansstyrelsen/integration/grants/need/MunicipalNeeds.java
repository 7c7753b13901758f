package se.lansstyrelsen.integration.grants.need;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The figures of municipalities, county by county. */
@ApplicationScoped
class MunicipalNeeds implements PanacheRepositoryBase<MunicipalNeed, MunicipalNeed.Key> {

    /** Latest year first. @param firstYear none older */
    List<MunicipalNeed> ofCounty(String countyCode, int firstYear) {
        return list(
                "substring(municipalityCode, 1, 2) = ?1 and year >= ?2 order by year desc, municipalityCode",
                countyCode,
                firstYear);
    }
}
