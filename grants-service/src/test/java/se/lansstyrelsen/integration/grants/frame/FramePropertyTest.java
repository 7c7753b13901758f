package se.lansstyrelsen.integration.grants.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import se.lansstyrelsen.integration.grants.scheme.Scheme;
import se.lansstyrelsen.integration.kit.problem.ProblemException;

/** What must hold of two frames after each of 10 000 operations (100 tries of 100), whatever was asked of them. */
class FramePropertyTest {

    private static final List<UUID> MATTERS = List.of(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3));

    /** @param ore kronor times a hundred; the sign counts for allotments only */
    record Operation(EntryKind kind, int frame, UUID matter, long ore) {

        Booking booking() {
            var amount = BigDecimal.valueOf(kind == EntryKind.ALLOTTED ? ore : Math.abs(ore), 2);
            return Booking.of(matter, amount, "someone", Instant.EPOCH);
        }
    }

    @Provide
    Arbitrary<List<Operation>> operations() {
        return Combinators.combine(
                        Arbitraries.of(EnumSet.complementOf(EnumSet.of(EntryKind.TRANSFERRED_IN))),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.of(MATTERS),
                        Arbitraries.longs().between(-100_00, 300_00))
                .as(Operation::new)
                .list()
                .ofSize(100);
    }

    private static final class Book {
        private final Frame frame;
        private final List<FrameEntry> ledger = new ArrayList<>();

        Book(String county) {
            frame = new Frame(new FrameKey(Scheme.TIA, county, 2026), county);
            ledger.add(frame.allot(Booking.of(null, new BigDecimal("1000"), "someone", Instant.EPOCH)));
        }

        FrameStanding sums(UUID matter) {
            var sums = FrameStanding.NOTHING;
            for (var entry : ledger) {
                sums = matter == null || matter.equals(entry.matterId()) ? entry.addedTo(sums) : sums;
            }
            return sums;
        }
    }

    @Property(tries = 100)
    void aFrameAddsUpAndIsNeverOverdrawn(@ForAll("operations") List<Operation> operations) {
        var books = List.of(new Book("18"), new Book("19"));
        var allotted = new BigDecimal("2000.00");
        for (var operation : operations) {
            var before = books.stream().map(book -> book.frame.standing()).toList();
            var done = carriedOut(operation, books);
            Statistics.collect(operation.kind(), done);
            if (!done) {
                assertEquals(
                        before,
                        books.stream().map(book -> book.frame.standing()).toList());
            } else if (operation.kind() == EntryKind.ALLOTTED) {
                allotted = allotted.add(operation.booking().amount());
            }
            books.forEach(FramePropertyTest::isSound);
            assertEquals(
                    allotted,
                    books.get(0)
                            .frame
                            .standing()
                            .allotted()
                            .add(books.get(1).frame.standing().allotted()),
                    "a transfer neither makes nor loses money");
        }
    }

    private static boolean carriedOut(Operation operation, List<Book> books) {
        var book = books.get(operation.frame());
        var other = books.get(1 - operation.frame());
        var booking = operation.booking();
        var ofMatter = book.sums(operation.matter());
        var frame = book.frame;
        try {
            book.ledger.add(
                    switch (operation.kind()) {
                        case ALLOTTED -> frame.allot(booking);
                        case TRANSFERRED_OUT -> frame.transferTo(other.frame, booking);
                        case RESERVED -> frame.reserve(booking);
                        case RELEASED -> frame.release(booking, ofMatter);
                        case DECIDED -> frame.decide(booking, ofMatter);
                        case REDUCED -> frame.reduce(booking, ofMatter);
                        case PAID -> frame.pay(booking, ofMatter);
                        case RETURNED -> frame.takeBack(booking, ofMatter);
                        case TRANSFERRED_IN -> throw new IllegalStateException("comes with the other frame's");
                    });
        } catch (ProblemException refused) {
            return false;
        }
        if (operation.kind() == EntryKind.TRANSFERRED_OUT) {
            other.ledger.add(other.frame.transferFrom(frame, booking));
        }
        return true;
    }

    private static void isSound(Book book) {
        var sums = book.frame.standing();
        assertEquals(
                sums.allotted().add(sums.returned()),
                sums.available().add(sums.reserved()).add(sums.decided()));
        assertTrue(
                List.of(
                                sums.allotted(),
                                sums.reserved(),
                                sums.decided(),
                                sums.paid(),
                                sums.returned(),
                                sums.available())
                        .stream()
                        .allMatch(sum -> sum.signum() >= 0),
                sums::toString);
        assertEquals(sums, book.sums(null), "the ledger tells the sums");
        for (var matter : MATTERS) {
            assertTrue(book.sums(matter).isCovered(), () -> book.sums(matter).toString());
        }
    }
}
