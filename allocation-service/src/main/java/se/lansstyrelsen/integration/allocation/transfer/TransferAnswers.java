package se.lansstyrelsen.integration.allocation.transfer;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import se.lansstyrelsen.integration.allocation.AreaParameters;
import se.lansstyrelsen.integration.allocation.Decision;
import se.lansstyrelsen.integration.allocation.consent.NewConsent;
import se.lansstyrelsen.integration.allocation.transfer.TransferViews.TransferView;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.http.Versioned;
import se.lansstyrelsen.integration.kit.paging.PageRequest;
import se.lansstyrelsen.integration.kit.paging.PagedList;
import se.lansstyrelsen.integration.kit.paging.Paging;

/**
 * What the resources of both kinds translate alike. A transfer's tag tells the consents too, which come without changing
 * its version.
 */
final class TransferAnswers {

    private final TransferKind kind;
    private final TransferService transfers;
    private final Paging paging;

    TransferAnswers(TransferKind kind, TransferService transfers, Paging paging) {
        this.kind = kind;
        this.transfers = transfers;
        this.paging = paging;
    }

    Response register(TransferTerms terms, UriInfo uri) {
        return created(transfers.register(terms), uri);
    }

    PagedList<TransferView> list(TransferFilter filter, AreaParameters area, PageRequest page, UriInfo uri) {
        return paging.answer(transfers.list(filter.of(kind, area), page), uri);
    }

    Response read(UUID id) {
        var transfer = transfers.read(kind, id);
        return Answers.ok(transfer.view(), tag(transfer));
    }

    Response consent(UUID id, NewConsent consent, UriInfo uri) {
        var given = transfers.consent(kind, id, consent.municipalityCode());
        return Answers.created(uri, "consents/" + given.id(), given, 0);
    }

    Response confirm(UUID id, String ifMatch, Decision decision, UriInfo uri) {
        return created(transfers.confirm(kind, id, ExpectedVersion.of(ifMatch), decision), uri);
    }

    Response withdraw(UUID id, String ifMatch, UriInfo uri) {
        return created(transfers.withdraw(kind, id, ExpectedVersion.of(ifMatch)), uri);
    }

    private Response created(Versioned<TransferView> transfer, UriInfo uri) {
        return Answers.created(uri, kind.path() + "/" + transfer.view().id(), transfer.view(), tag(transfer));
    }

    private static String tag(Versioned<TransferView> transfer) {
        return ExpectedVersion.tag(
                transfer.version(), transfer.view().consents().size());
    }
}
