package se.lansstyrelsen.integration.allocation.simulation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.commons.numbers.fraction.BigFraction;
import se.lansstyrelsen.integration.allocation.simulation.Calculation.Line;
import se.lansstyrelsen.integration.allocation.simulation.Shares.Part;
import se.lansstyrelsen.integration.kit.caller.Caller;
import se.lansstyrelsen.integration.kit.paging.Conditions;
import se.lansstyrelsen.integration.kit.paging.Page;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.problem.Problem;

/** Simulations and their lines; the lines by plain JDBC, 290 in one batch and of a shape Hibernate has no types for. */
@ApplicationScoped
class Simulations implements PanacheRepositoryBase<Simulation, UUID> {

    private final DataSource database;
    private final ObjectMapper json;

    Simulations(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** A part as its line keeps it. @param share exact, as numerator / denominator */
    private record KeptPart(String variable, BigDecimal value, String share) {}

    Simulation require(UUID id) {
        return findByIdOptional(id).orElseThrow(Simulations::unknown);
    }

    static RuntimeException unknown() {
        return Problem.NOT_FOUND.with("There is no simulation with that id, or it is another county's.");
    }

    /** The nation's, and those of the counties the caller has to do with. */
    Page<Simulation> page(Integer year, String county, Caller caller, PageRequest request) {
        return Conditions.of()
                .where("year", year)
                .where("countyCode", county)
                .and(
                        "(countyCode is null or countyCode in :counties)",
                        "counties",
                        caller.concernedCounties()
                                .map(counties -> counties.isEmpty() ? Set.of("none") : counties)
                                .orElse(null))
                .page(this, "year desc, madeAt desc, id", request);
    }

    void keep(Simulation simulation, List<Line> lines) {
        persistAndFlush(simulation);
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into simulation_line values (?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (var line : lines) {
                insert.setObject(1, simulation.id());
                insert.setString(2, line.municipalityCode());
                insert.setString(3, json.writeValueAsString(kept(line.parts())));
                insert.setBigDecimal(4, line.estimatedSelfSettled());
                insert.setString(5, line.score().toString());
                insert.setString(6, line.raw().toString());
                insert.setInt(7, line.whole());
                insert.setInt(8, line.rank());
                insert.setInt(9, line.persons());
                insert.setBoolean(10, line.tied());
                insert.setString(11, line.missing().toString());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("could not keep the simulation", e);
        }
    }

    /** All lines, in code order. */
    List<Line> lines(UUID simulation) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        """
                        select municipality_code, parts, estimated_self_settled, score, raw, whole, rank, persons, tied, missing
                        from simulation_line where simulation_id = ? order by municipality_code""")) {
            query.setObject(1, simulation);
            var lines = new ArrayList<Line>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    lines.add(line(rows));
                }
            }
            return lines;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("could not read the simulation", e);
        }
    }

    private Line line(ResultSet row) throws SQLException, JsonProcessingException {
        return new Line(
                row.getString(1),
                Stream.of(json.readValue(row.getString(2), KeptPart[].class))
                        .map(part -> new Part(part.variable(), part.value(), BigFraction.parse(part.share())))
                        .toList(),
                row.getBigDecimal(3),
                BigFraction.parse(row.getString(4)),
                BigFraction.parse(row.getString(5)),
                row.getInt(6),
                row.getInt(7),
                row.getInt(8),
                row.getBoolean(9),
                BigFraction.parse(row.getString(10)));
    }

    private static List<KeptPart> kept(List<Part> parts) {
        return parts.stream()
                .map(part ->
                        new KeptPart(part.variable(), part.value(), part.share().toString()))
                .toList();
    }
}
