# Built from the packaged jar: mvn package, then docker compose up.
FROM eclipse-temurin:17-jre AS layers
WORKDIR /build
COPY target/lidzas.jar lidzas.jar
RUN java -Djarmode=tools -jar lidzas.jar extract --layers --launcher --destination layers

FROM eclipse-temurin:17-jre
RUN useradd --system --uid 10001 lidzas
WORKDIR /app
COPY --from=layers /build/layers/dependencies/ ./
COPY --from=layers /build/layers/spring-boot-loader/ ./
COPY --from=layers /build/layers/snapshot-dependencies/ ./
COPY --from=layers /build/layers/application/ ./
USER lidzas
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "org.springframework.boot.loader.launch.JarLauncher"]
