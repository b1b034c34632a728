# syntax=docker/dockerfile:1
# Everything is built from the sources; the host needs Docker only.
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml ./
COPY .mvn .mvn
COPY src/main src/main
COPY processes processes
COPY forms forms
# The dependencies outlive a build in the cache.
RUN --mount=type=cache,target=/root/.m2 mvn --batch-mode --no-transfer-progress -Dmaven.test.skip=true -Dspotless.check.skip=true package
RUN java -Djarmode=tools -jar target/lidzas.jar extract --layers --launcher --destination layers

FROM eclipse-temurin:17-jre AS application
RUN useradd --system --uid 10001 --no-create-home lidzas
WORKDIR /app
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
COPY --chmod=755 ops/ready ./
USER 10001
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=5s --start-period=180s --retries=3 CMD ["/app/ready"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", "org.springframework.boot.loader.launch.JarLauncher"]

FROM caddy:2.8-alpine AS proxy
RUN addgroup -S -g 10002 proxy \
    && adduser -S -u 10002 -G proxy proxy \
    && chown -R proxy:proxy /data /config
COPY ops/Caddyfile /etc/caddy/Caddyfile
USER 10002
EXPOSE 80 443

FROM postgres:17 AS backup
RUN mkdir /backups && chown postgres:postgres /backups
COPY --chmod=755 ops/backup ops/restore ops/nightly-backup /usr/local/bin/
VOLUME /backups
USER postgres
HEALTHCHECK --interval=5m --timeout=10s --start-period=26h --retries=1 CMD ["nightly-backup", "--fresh"]
ENTRYPOINT ["nightly-backup"]
