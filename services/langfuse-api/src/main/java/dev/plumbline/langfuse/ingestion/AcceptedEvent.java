package dev.plumbline.langfuse.ingestion;

/** @param id of the event, not of its body */
public record AcceptedEvent(String id, int status) {

    public static AcceptedEvent created(String id) {
        return new AcceptedEvent(id, 201);
    }
}
