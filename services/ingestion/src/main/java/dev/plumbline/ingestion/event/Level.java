package dev.plumbline.ingestion.event;

public enum Level {
    DEBUG,
    DEFAULT,
    WARNING,
    ERROR
}
