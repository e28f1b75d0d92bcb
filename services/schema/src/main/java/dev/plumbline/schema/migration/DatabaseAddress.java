package dev.plumbline.schema.migration;

import java.util.Properties;

/** Where a PostgreSQL database is; credentials come with each use, because each module has a role of its own. */
public record DatabaseAddress(String host, int port, String name) {

    public String jdbcUrl() {
        return "jdbc:postgresql://" + host + ":" + port + "/" + name;
    }

    public DatabaseAddress withName(String other) {
        return new DatabaseAddress(host, port, other);
    }

    static Properties credentials(String user, String password) {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        return properties;
    }
}
