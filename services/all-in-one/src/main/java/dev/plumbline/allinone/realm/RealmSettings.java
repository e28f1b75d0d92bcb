package dev.plumbline.allinone.realm;

import java.util.Optional;

/**
 * What of the realm depends on where and how this Plumbline runs.
 *
 * @param url the public address, without a slash at the end
 * @param registration whether people may make themselves a login; an invited person has to as well
 * @param mail absent: nobody can reset a forgotten password, so that link is not shown
 */
public record RealmSettings(String url, boolean registration, Optional<Mail> mail) {

    /** The outgoing mail server; user and password are empty when it wants none. */
    public record Mail(String host, int port, String from, String user, String password, boolean startTls) {
        @Override
        public String toString() {
            return "Mail[host=" + host + ", port=" + port + ", from=" + from + "]";
        }
    }
}
