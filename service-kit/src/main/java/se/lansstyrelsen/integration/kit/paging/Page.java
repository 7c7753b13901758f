package se.lansstyrelsen.integration.kit.paging;

import java.util.List;
import java.util.function.Function;

/** Some rows of a list, and how many there are in all; the resource turns it into a {@link PagedList}. */
public record Page<T>(List<T> items, long totalRecords, PageRequest request) {

    public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
        return new Page<>(items.stream().<R>map(mapping).toList(), totalRecords, request);
    }
}
