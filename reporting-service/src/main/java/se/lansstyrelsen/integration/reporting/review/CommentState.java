package se.lansstyrelsen.integration.reporting.review;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a comment. */
@Schema(name = "ReviewCommentState")
public enum CommentState {
    OPEN,
    ACCEPTED,
    REJECTED
}
