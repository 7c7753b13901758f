package se.lansstyrelsen.integration.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.lansstyrelsen.integration.local.demo.ForumsOfYear.Forum;
import se.lansstyrelsen.integration.local.demo.ForumsOfYear.Seat;

/** A meeting of 2024 from plan to verified minutes, as the forum's secretary and those named to verify take it there. */
final class MeetingOfYear {

    private final Api collaboration;
    private final Forum forum;
    private final String id;
    private String tag;

    private MeetingOfYear(Api collaboration, Forum forum, Api.Answer planned) {
        this.collaboration = collaboration;
        this.forum = forum;
        this.id = planned.body().get("id").asText();
        this.tag = planned.etag();
    }

    /** What is on the agenda. @param decision null when nothing is decided */
    record Item(String kind, String title, int minutes, String presenter, String note, String decision) {}

    static MeetingOfYear planned(Api collaboration, Forum forum, String day) {
        var content = new LinkedHashMap<String, Object>();
        content.put("title", forum.name());
        content.put("mode", "MIXED");
        content.put("startsAt", day + "T08:00:00Z");
        content.put("endsAt", day + "T11:00:00Z");
        content.put("place", "Södra Hamngatan 3, Göteborg");
        content.put("onlineAddress", "https://mote.example.org/samrad");
        return new MeetingOfYear(
                collaboration,
                forum,
                collaboration.post(forum.keeper(), "/forums/" + forum.id() + "/meetings", content, null));
    }

    /** Called, held with all but the last seat represented, minuted by the secretary and verified by the chair and a member. */
    MeetingOfYear run(List<Item> items) {
        for (var item : items) {
            var content = new LinkedHashMap<String, Object>();
            content.put("kind", item.kind());
            content.put("title", item.title());
            content.put("minutes", item.minutes());
            content.put("presenter", item.presenter());
            collaboration.post(forum.keeper(), path() + "/agenda-items", content, null);
        }
        move("calls", null);
        var present = forum.seats().subList(0, forum.seats().size() - 1);
        move(
                "holdings",
                Map.of(
                        "attendance",
                        present.stream().map(MeetingOfYear::present).toList()));
        note(items);
        verified(List.of(present.get(0), present.get(2)));
        return this;
    }

    private static Map<String, Object> present(Seat seat) {
        return Map.of("seatId", seat.id(), "presence", "PRESENT");
    }

    private void note(List<Item> items) {
        for (var slot : collaboration.get(forum.keeper(), path() + "/agenda").get("items")) {
            var item = slot.get("item");
            var said = items.stream()
                    .filter(one -> one.title().equals(item.at("/content/title").asText()))
                    .findFirst();
            var path = "/agenda-items/" + item.get("id").asText();
            collaboration.put(
                    forum.keeper(),
                    path + "/note",
                    collaboration.tag(forum.keeper(), path),
                    Map.of("text", said.map(Item::note).orElse("Forumet tog del av ärendet."), "treated", true));
            said.filter(one -> one.decision() != null).ifPresent(one -> decide(item, one.decision()));
        }
    }

    private void decide(JsonNode item, String text) {
        collaboration.post(
                forum.keeper(),
                path() + "/decisions",
                Map.of("itemId", item.get("id").asText(), "text", text),
                null);
    }

    private void verified(List<Seat> verifiers) {
        tag = collaboration.tag(forum.keeper(), path());
        var minutes = collaboration.post(
                forum.keeper(),
                path() + "/minutes",
                Map.of("verifierSeatIds", verifiers.stream().map(Seat::id).toList()),
                tag);
        tag = minutes.etag();
        for (var seat : verifiers) {
            tag = collaboration
                    .post(seat.member().caller(), path() + "/verifications", Map.of("seatId", seat.id()), tag)
                    .etag();
        }
    }

    /** Whether its minutes are verified and locked. */
    boolean isVerified() {
        return collaboration.get(forum.keeper(), path()).get("state").asText().equals("VERIFIED");
    }

    String path() {
        return "/meetings/" + id;
    }

    private void move(String what, Object body) {
        tag = collaboration.post(forum.keeper(), path() + "/" + what, body, tag).etag();
    }
}
