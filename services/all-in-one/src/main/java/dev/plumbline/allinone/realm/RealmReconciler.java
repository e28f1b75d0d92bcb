package dev.plumbline.allinone.realm;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.util.Optional;

/**
 * Makes the realm at the first start and brings it in step with the settings at every later one: Keycloak's own import runs
 * only when the realm is absent, so a changed port or mail server would otherwise never arrive.
 */
public record RealmReconciler(KeycloakAdmin admin, RealmSettings settings) {
    private static final String REALM = "/plumbline";

    public void reconcile() throws IOException, InterruptedException {
        JsonObject realm = RealmTemplate.realm(settings);
        if (admin.get(REALM).isEmpty()) {
            admin.post("", realm);
        } else {
            admin.put(REALM, realm);
        }
        reconcileClient();
    }

    private void reconcileClient() throws IOException, InterruptedException {
        JsonObject wanted = RealmTemplate.client(settings);
        Optional<JsonObject> found =
                first(admin.list(REALM + "/clients?clientId=" + KeycloakAdmin.encode(wanted.getString("clientId"))));
        if (found.isEmpty()) {
            admin.post(REALM + "/clients", wanted);
        } else {
            String id = found.get().getString("id");
            admin.put(REALM + "/clients/" + id, wanted.copy().put("id", id));
        }
    }

    /**
     * Finds the login of this address or makes it; an existing one keeps its password.
     *
     * @return the subject of its tokens
     */
    public String ensureLogin(String email, String name, String password) throws IOException, InterruptedException {
        Optional<JsonObject> found = login(email);
        if (found.isEmpty()) {
            int space = name.strip().lastIndexOf(' ');
            // Keycloak wants both names before it lets anybody in
            String first = space < 0 ? name.strip() : name.strip().substring(0, space);
            String last = space < 0 ? name.strip() : name.strip().substring(space + 1);
            admin.post(
                    REALM + "/users",
                    new JsonObject()
                            .put("username", email)
                            .put("email", email)
                            .put("emailVerified", true)
                            .put("enabled", true)
                            .put("firstName", first)
                            .put("lastName", last)
                            .put(
                                    "credentials",
                                    new JsonArray()
                                            .add(new JsonObject()
                                                    .put("type", "password")
                                                    .put("value", password)
                                                    .put("temporary", false))));
            found = login(email);
        }
        return found.orElseThrow(() -> new IOException("Keycloak does not know the login it has just made"))
                .getString("id");
    }

    private Optional<JsonObject> login(String email) throws IOException, InterruptedException {
        return first(admin.list(REALM + "/users?exact=true&email=" + KeycloakAdmin.encode(email)));
    }

    private static Optional<JsonObject> first(JsonArray found) {
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getJsonObject(0));
    }
}
