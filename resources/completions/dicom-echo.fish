# fish completion of dicom-echo: the options that --help prints, with their texts; file names where a file is asked for.
function __dicom_echo_options
    dicom-echo --help 2>/dev/null | string match --regex '^  .{5}--[a-z].*' | string replace --regex \
        '^  (-[a-z]+)? *(--[a-z0-9-]+)( <[^>]*>)? *(.*)$' '$2\t$4'
end

# The formats that the program names when it is asked for another one: those of results, or with --export of lists.
function __dicom_echo_formats
    set --local list
    string match --quiet -- '--export*' (commandline --tokenize); and set list --export -
    dicom-echo $list --format '?' 2>&1 | string replace --filter --regex '^.* one of ' '' | string split ', '
end

# Whether the option before the cursor takes what is no file.
function __dicom_echo_takes_a_word
    set --local before (commandline --tokenize --cut-at-cursor --current-process)
    contains -- "$before[-1]" (dicom-echo --help 2>/dev/null | string replace --filter --regex \
        '^  (-[a-z]+)? *(--[a-z0-9-]+) <(?!file>|path>).*' '$1 $2' | string split --no-empty ' ')
end
complete --command dicom-echo --condition __dicom_echo_takes_a_word --no-files
complete --command dicom-echo --condition 'string match --quiet -- "-*" (commandline --current-token)' --arguments '(__dicom_echo_options)'
complete --command dicom-echo --long-option format --exclusive --arguments '(__dicom_echo_formats)'
complete --command dicom-echo --old-option ll --long-option log-level --exclusive --arguments 'quiet critical error warning info debug'
complete --command dicom-echo --long-option tls-profile --exclusive --arguments 'bcp195 bcp195-modified legacy'
complete --command dicom-echo --long-option tls-verify --exclusive --arguments 'full chain pin none'
