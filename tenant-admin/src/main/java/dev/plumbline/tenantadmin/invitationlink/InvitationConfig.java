package dev.plumbline.tenantadmin.invitationlink;

import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

@Singleton
public class InvitationConfig {

    private final String url;
    private final Duration validity;

    /**
     * @param url the address people reach Plumbline at
     * @param validity how long a link opens the door
     */
    InvitationConfig(
            @ConfigProperty(name = "plumbline.url", defaultValue = "http://localhost:3000") String url,
            @ConfigProperty(name = "plumbline.invitation.validity", defaultValue = "7d") Duration validity) {
        this.url = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
        this.validity = validity;
    }

    public String link(InvitationToken token) {
        return url + "/invite/" + token.value();
    }

    public Duration validity() {
        return validity;
    }
}
