package dev.plumbline.tenantadmin.scoreconfig;

/** @param value the number that stands for the label */
public record ScoreCategory(String label, double value) {}
