package se.lansstyrelsen.integration.allocation.transfer;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import se.lansstyrelsen.integration.allocation.transfer.TransferViews.TransferView;
import se.lansstyrelsen.integration.kit.http.Answers;
import se.lansstyrelsen.integration.kit.http.ExpectedVersion;
import se.lansstyrelsen.integration.kit.http.Versioned;

/** A transfer as an answer; its tag tells the consents too, which come without changing its version. */
final class TransferAnswers {

    private TransferAnswers() {}

    static Response ok(Versioned<TransferView> transfer) {
        return Answers.ok(transfer.view(), tag(transfer));
    }

    static Response created(Versioned<TransferView> transfer, UriInfo uri) {
        var view = transfer.view();
        return Answers.created(uri, view.kind().path() + "/" + view.id(), view, tag(transfer));
    }

    private static String tag(Versioned<TransferView> transfer) {
        return ExpectedVersion.tag(
                transfer.version(), transfer.view().consents().size());
    }
}
