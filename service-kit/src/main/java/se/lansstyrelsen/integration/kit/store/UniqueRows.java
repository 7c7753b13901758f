package se.lansstyrelsen.integration.kit.store;

import jakarta.persistence.PersistenceException;
import java.util.function.Supplier;
import org.hibernate.exception.ConstraintViolationException;
import se.lansstyrelsen.integration.kit.http.ProblemMapper;

/** Rows of which there may be only one: a unique index settles it also between two callers at once. */
public final class UniqueRows {

    private UniqueRows() {}

    /** Runs an insertion and its flush. @param taken the refusal when the place is taken */
    public static void keep(Runnable insertion, Supplier<? extends RuntimeException> taken) {
        try {
            insertion.run();
        } catch (PersistenceException e) {
            if (ProblemMapper.causes(e).anyMatch(UniqueRows::isTaken)) {
                throw taken.get();
            }
            throw e;
        }
    }

    private static boolean isTaken(Throwable cause) {
        return cause instanceof ConstraintViolationException violation
                && violation.getKind() == ConstraintViolationException.ConstraintKind.UNIQUE;
    }
}
