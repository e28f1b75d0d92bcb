package dev.plumbline.langfuse.project;

import java.util.List;

/** The one project of a key: SDKs check their credentials with it and learn the project's id. */
public record Projects(List<Project> data) {}
