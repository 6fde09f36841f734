// SPDX-License-Identifier: MIT
pragma solidity ^0.8.27;

import {DecryptionVerifier} from "../../src/host/DecryptionVerifier.sol";
import {InputVerifier} from "../../src/host/InputVerifier.sol";
import {Vm} from "./Vm.sol";

/// @notice Input handles, and proofs signed as operators and committee members sign them.
abstract contract Proofs {
    Vm internal constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    /// @dev The extra data that the signers of these tests append.
    bytes internal constant EXTRA = hex"00";

    uint256 private _bundles;

    /// @dev A fresh handle at `index` of some bundle.
    function _inputHandle(uint8 index, uint8 fheType) internal returns (bytes32) {
        uint256 hash = uint256(keccak256(abi.encode("bundle", _bundles++)));
        return
            bytes32(
                ((hash >> 88) << 88) |
                    (uint256(index) << 80) |
                    (uint256(uint64(block.chainid)) << 16) |
                    (uint256(fheType) << 8)
            );
    }

    function _inputProof(
        InputVerifier verifier,
        bytes32[] memory handles,
        address user,
        address target,
        uint256[] memory keys
    ) internal view returns (bytes memory) {
        return _inputProof(verifier, handles, user, target, keys, EXTRA);
    }

    function _inputProof(
        InputVerifier verifier,
        bytes32[] memory handles,
        address user,
        address target,
        uint256[] memory keys,
        bytes memory extraData
    ) internal view returns (bytes memory) {
        bytes32 structHash = keccak256(
            abi.encode(
                keccak256(
                    "CiphertextVerification(bytes32[] ctHandles,address userAddress,address contractAddress,"
                    "uint256 contractChainId,bytes extraData)"
                ),
                keccak256(abi.encodePacked(handles)),
                user,
                target,
                block.chainid,
                keccak256(extraData)
            )
        );
        return
            abi.encodePacked(
                uint8(handles.length),
                uint8(keys.length),
                handles,
                _signatures(_digest("InputVerification", address(verifier), structHash), keys),
                extraData
            );
    }

    function _decryptionProof(
        DecryptionVerifier verifier,
        bytes32[] memory handles,
        bytes memory cleartexts,
        uint256[] memory keys
    ) internal view returns (bytes memory) {
        return _decryptionProof(verifier, handles, cleartexts, keys, EXTRA);
    }

    function _decryptionProof(
        DecryptionVerifier verifier,
        bytes32[] memory handles,
        bytes memory cleartexts,
        uint256[] memory keys,
        bytes memory extraData
    ) internal view returns (bytes memory) {
        bytes32 structHash = keccak256(
            abi.encode(
                keccak256("PublicDecryptVerification(bytes32[] ctHandles,bytes decryptedResult,bytes extraData)"),
                keccak256(abi.encodePacked(handles)),
                keccak256(cleartexts),
                keccak256(extraData)
            )
        );
        return
            abi.encodePacked(
                uint8(keys.length),
                _signatures(_digest("Decryption", address(verifier), structHash), keys),
                extraData
            );
    }

    function _digest(string memory name, address verifier, bytes32 structHash) internal view returns (bytes32) {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
                keccak256(bytes(name)),
                keccak256("1"),
                block.chainid,
                verifier
            )
        );
        return keccak256(abi.encodePacked(hex"1901", domain, structHash));
    }

    function _signatures(bytes32 digest, uint256[] memory keys) private pure returns (bytes memory list) {
        for (uint256 i = 0; i < keys.length; i++) {
            (uint8 v, bytes32 r, bytes32 s) = vm.sign(keys[i], digest);
            list = abi.encodePacked(list, r, s, v);
        }
    }
}
