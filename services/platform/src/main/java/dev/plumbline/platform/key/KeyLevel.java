package dev.plumbline.platform.key;

/** What a presented key proves (contract section a, schemes). */
public enum KeyLevel {
    /** Only the public key was presented: may write scores, may read nothing. */
    SCORES,
    /** Public and secret key of a project. */
    PROJECT
}
