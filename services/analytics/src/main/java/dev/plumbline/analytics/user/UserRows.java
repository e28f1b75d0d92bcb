package dev.plumbline.analytics.user;

import java.util.List;

/** A page of users and how many there are in all. */
public record UserRows(List<UserRow> rows, long total) {}
