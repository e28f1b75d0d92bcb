package dev.plumbline.allinone.settings;

import dev.plumbline.platform.access.Open;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the browser application asks first. */
@Path("/api/settings")
@Produces(MediaType.APPLICATION_JSON)
public class SettingsResource {
    private final PublicSettings settings;

    SettingsResource(
            @ConfigProperty(name = "quarkus.application.version") String version,
            @ConfigProperty(name = "plumbline.url") String url,
            @ConfigProperty(name = "plumbline.oidc.issuer") String issuer,
            @ConfigProperty(name = "plumbline.sign.up", defaultValue = "open") String signUp,
            @ConfigProperty(name = "plumbline.organization.creation", defaultValue = "everyone") String creation,
            @ConfigProperty(name = "plumbline.smtp.host") Optional<String> mailServer) {
        this.settings =
                new PublicSettings(version, url, issuer, "plumbline-ui", signUp, creation, mailServer.isPresent());
    }

    @Open
    @GET
    public Uni<PublicSettings> settings() {
        return Uni.createFrom().item(settings);
    }
}
